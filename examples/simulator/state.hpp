// SPDX-License-Identifier: BSL-1.0
// The simulated service's data: users, organizations, projects, teams and work items with all their revisions.
#pragma once

#include "areas/stores.hpp"
#include "entra_directory.hpp"
#include "process.hpp"
#include "text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

struct user {
    std::string id;
    std::string display_name;
    std::string unique_name;
    std::string descriptor;
    bool is_personal = false; ///< a Microsoft account
    bool is_app = false;      ///< a service principal of Entra ID
};

struct member {
    std::string user_id;
    bool admin = false;
};

struct team {
    std::string id;
    std::string name;
    std::string description;
    std::vector<member> members;
};

/// Dates such as `2024-05-06`; empty: not scheduled.
struct iteration_dates {
    std::string start{}, finish{};
};

struct project {
    std::string id;
    std::string name;
    std::string description;
    std::string visibility;
    std::string last_update;
    const process_definition* process;
    std::vector<team> teams;
    std::vector<std::string> areas;      ///< full paths, the root first
    std::vector<std::string> iterations; ///< full paths, the root first
    std::vector<iteration_dates> dates;  ///< one for each of `iterations`
    std::vector<int> area_ids{};         ///< one for each of `areas`
    std::vector<int> iteration_ids{};    ///< one for each of `iterations`
};

/// Keys are canonical reference names. Dates are in the stored form; identities are user ids.
using field_values = std::map<std::string, boost::json::value, std::less<>>;

struct revision {
    field_values fields;
    boost::json::array relations;
    std::set<std::string, std::less<>> markdown{}; ///< the fields whose text is Markdown, not HTML
};

/// A later change of a comment; the revision's history still holds the first text.
struct comment_change {
    std::string text;
    bool markdown = false;
    bool deleted = false;
    int version = 1;
    std::string changed_date;
    std::string changed_by; ///< user id
};

struct work_item {
    int id = 0;
    std::string project_id;
    std::vector<revision> revisions;          ///< the revision number is the position plus one
    std::map<int, comment_change> comments{}; ///< by revision number; unchanged comments have no entry
    bool deleted = false;
    std::string deleted_date;
    std::string deleted_by;

    int rev() const { return static_cast<int>(revisions.size()); }
    const revision& latest() const { return revisions.back(); }
};

struct attachment {
    std::string file_name;
    std::string bytes;
    std::size_t announced = 0; ///< the total length of a chunked upload; `bytes` grows up to it
    bool complete = true;
};

struct organization {
    std::string id;
    std::string name;
    std::string owner;                ///< user id
    std::vector<std::string> members; ///< user ids
    std::vector<project> projects;
    std::map<int, work_item> items;
    std::map<std::string, attachment, std::less<>> attachments{}; ///< by id
    std::map<std::string, std::set<int>, std::less<>> tagged{};   ///< the items that ever had a tag, by the tag in lower case
    int next_id = 1;
    std::optional<std::string> tenant{}; ///< the id; all zeros: not connected to Entra ID
    areas::stores areas{};

    const project* find_project(std::string_view name_or_id) const;
    project* find_project(std::string_view name_or_id);
    bool has_member(std::string_view user_id) const;
};

struct state {
    std::vector<user> users;
    std::vector<organization> organizations;
    std::vector<entra::tenant> tenants{};
    std::vector<entra::app> apps{}; ///< registered at Entra ID
    areas::stores areas{};          ///< of resources outside of organizations

    organization* find_organization(std::string_view name_or_id);
    const organization* find_organization(std::string_view name_or_id) const;
    /// Finds a user by id, descriptor, unique name, display name, or `Display name <unique name>`.
    const user* find_user(std::string_view key) const;
};

/// Gives numbers to the areas and iterations that have none yet.
void add_node_ids(organization& to);

const team* find_team(const project& in, std::string_view name_or_id);

/// The text of a field in this revision; empty if it is missing or not a text.
std::string text_of(const revision& of, std::string_view field);

} // namespace simulator
