// SPDX-License-Identifier: BSL-1.0
// Sessions of people who are signed in: in memory, limited in number, and ended after a while; only one browser knows a session's id.
#pragma once

#include "grants.hpp"
#include "surroundings.hpp"
#include "work.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/organization.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// A signed-in person's session. Copies share the credential.
struct session {
    std::string name{};
    std::optional<azdo::organization> place{}; ///< absent until an organization is found that the person can use
    std::shared_ptr<const work> calls{};
    std::shared_ptr<const kept_grant> grant{}; ///< its tokens; personal access tokens are kept like those
    std::string person{};                      ///< the identity that limits count, the same for all sessions of an account; empty: unknown
    std::string demanded{};                    ///< the claims that the next sign-in has to ask for
    std::string answered{};                    ///< a fingerprint of the claims that this sign-in asked for
    std::string end_session{};                 ///< the address that ends the session at Entra ID; empty: there is none
};

class session_store {
public:
    static constexpr std::chrono::hours longest{12};
    static constexpr std::chrono::hours longest_idle{2};

    static constexpr std::size_t longest_list = 10; ///< sessions per person

    explicit session_store(entropy random, std::size_t capacity = 10'000) : random_(std::move(random)), capacity_(capacity) {}

    /// Stores a session and returns its new, unguessable id. A person with too many sessions loses the least recently used one; when the
    /// store is full, the person with the most sessions does.
    azdo::result<std::string> open(session what, azdo::sys_time now);
    /// Nothing if the id is unknown or has expired.
    std::optional<session> find(std::string_view id, azdo::sys_time now);
    /// The person whose session it is; empty if the id is unknown or has expired. Does not count as use.
    std::string person_of(std::string_view id, azdo::sys_time now) const;
    void connect(std::string_view id, azdo::organization place);
    /// Remembers the claims that the person's next sign-in has to ask for.
    void demand(std::string_view id, std::string claims);
    void close(std::string_view id);
    std::size_t size() const;
    /// The grants of all sessions, each once.
    std::vector<std::shared_ptr<const kept_grant>> grants() const;

private:
    struct entry {
        session what;
        azdo::sys_time opened_at;
        azdo::sys_time used_at;
    };
    static bool is_over(const entry& one, azdo::sys_time now) {
        return now >= one.opened_at + longest || now >= one.used_at + longest_idle;
    }
    void make_room(azdo::sys_time now, const std::string& person);
    void end_oldest_of(const std::string& person);
    std::string busiest() const;

    mutable std::mutex mutex_;
    entropy random_;
    std::size_t capacity_;
    std::map<std::string, entry, std::less<>> all_;
};

/// An id for a browser that has not signed in: 256 random bits as base64url.
azdo::result<std::string> new_session_id(const entropy& random);
/// True for the format that `new_session_id` makes; other cookie values are ignored.
bool is_session_id(std::string_view text) noexcept;

} // namespace callback_server
