// SPDX-License-Identifier: BSL-1.0
// The calls that the pages make to Azure DevOps on behalf of one person: each function is one or more operations of the library.
#pragma once

#include "surroundings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/devops/organization.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/scope_set.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace callback_server {

/// The scopes that the app was registered with. An operation that needs another scope does not compile.
inline constexpr auto registered_scopes = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;

struct profile {
    std::string id;
    std::string name;
};

struct project {
    std::string name;
    std::string description;
};

struct item_state {
    std::string name;
    std::string category; ///< `Proposed`, `InProgress`, `Resolved`, `Completed`, `Removed`
};

struct item {
    std::int32_t id = 0;
    std::int32_t rev = 0;
    std::string type{};
    std::string title{};
    std::string state{};
    std::string project{};
    std::string assigned_to{};
    std::string description{};    ///< unchanged HTML, not to be trusted; for a bug its Repro Steps, which replace the description
    bool has_repro_steps = false; ///< says what `description` holds
    std::string changed{};        ///< `2024-05-07 06:00` UTC
};

/// At most `list_limit` items; `more` says that there are others.
struct item_list {
    static constexpr std::size_t list_limit = 1000;
    std::vector<item> items{};
    bool more = false;
};

struct item_type {
    std::string name;
    bool has_repro_steps = false; ///< a bug: its form shows Repro Steps and no description
};

struct new_item {
    std::string project;
    std::string type;
    std::string title;
    std::string description; ///< plain text
};

/// One person's calls. Thread-safe. Failures: those of the library.
class work {
public:
    /// `base` replaces the hosts of Azure DevOps Services; empty: those hosts.
    work(azdo::any_credential credential, const surroundings& around, const std::string& base);
    ~work();
    work(const work&) = delete;
    work& operator=(const work&) = delete;

    azdo::result<profile> me() const;
    azdo::result<std::vector<std::string>> organizations(const std::string& member_id) const;
    /// Checks that the person can use this organization; returns the person's name there.
    azdo::result<std::string> name_in(const azdo::organization& place) const;
    /// The same, with the person's id there.
    azdo::result<profile> user_in(const azdo::organization& place) const;
    azdo::result<std::vector<project>> projects(const azdo::organization& place) const;
    azdo::result<item_list> my_open_items(const azdo::organization& place) const;
    azdo::result<item> find_item(const azdo::organization& place, std::int32_t id) const;
    azdo::result<std::vector<item_type>> types(const azdo::organization& place, const std::string& project) const;
    azdo::result<std::vector<item_state>> states(
        const azdo::organization& place, const std::string& project, const std::string& type) const;
    /// Creates a work item of this type and assigns it to this person, if the service accepts the person's account name. `type` is one
    /// of `types`.
    azdo::result<item> create(const azdo::organization& place, const new_item& wanted, const item_type& type) const;
    /// Changes the state of the revision `rev`; a `conflict` if the work item has changed since.
    azdo::result<item> change_state(const azdo::organization& place, std::int32_t id, std::int32_t rev, const std::string& state) const;

private:
    struct implementation;
    std::unique_ptr<const implementation> self_;
};

} // namespace callback_server
