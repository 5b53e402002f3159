// SPDX-License-Identifier: BSL-1.0
// What the replicas of a server share: sign-ins under way, used sign-ins, grants and sessions. It is in memory, in a folder, or in a database.
#pragma once

#include "grant_store.hpp"
#include "settings.hpp"
#include "surroundings.hpp"

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/pending.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// Sessions as texts, for all replicas. Each session has an unguessable id, which only one browser knows. Any thread may call it.
/// Failures: those of `store_away`.
class session_records {
public:
    session_records() = default;
    session_records(const session_records&) = delete;
    session_records& operator=(const session_records&) = delete;
    virtual ~session_records() = default;

    /// Stores a session and returns its id. `person`: whose sessions are limited in number; empty: unknown.
    virtual azdo::result<std::string> open(const std::string& text, const std::string& person, azdo::sys_time now) = 0;
    /// Nothing if the id is unknown or the session has ended. Counts as use.
    virtual azdo::result<std::optional<std::string>> find(std::string_view id, azdo::sys_time now) = 0;
    /// Replaces the text of a session, unless it has ended.
    virtual azdo::result<void> replace(std::string_view id, const std::string& text) = 0;
    virtual azdo::result<void> close(std::string_view id) = 0;
};

/// Any thread may call it.
class stores {
public:
    stores() = default;
    stores(const stores&) = delete;
    stores& operator=(const stores&) = delete;
    virtual ~stores() = default;

    /// Sign-ins that wait for their callback, as in `azdo::oauth::pending_store`.
    virtual azdo::result<std::vector<std::string>> keep_pending(
        const azdo::oauth::pending_sign_in& pending, std::string_view cookies, azdo::sys_time now) = 0;
    virtual azdo::result<azdo::oauth::pending_sign_in> find_pending(
        const azdo::oauth::callback_parameters& came, std::string_view cookies) = 0;
    virtual std::string drop_pending(const azdo::oauth::pending_sign_in& pending) = 0;
    /// Lets each sign-in be used once, as `azdo::oauth::claims_once` says.
    virtual azdo::result<void> claim(std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) = 0;

    /// Where the grant of a person is kept; nothing if it is kept by the session, in memory.
    virtual std::optional<grant_store> grant_of(const std::string& person) const = 0;
    /// All stored grants, and a failure for each that cannot be opened.
    virtual azdo::result<std::vector<azdo::result<grant_store>>> all_grants() const = 0;
    /// Where sessions are kept; null: in memory.
    virtual session_records* sessions() { return nullptr; }

    /// Empty if what is shared can be read and written now; otherwise what is wrong, for those who watch the server.
    virtual std::string fault() const { return {}; }
    /// A warning for the administrator; empty if there is none.
    virtual std::string warning() const { return {}; }
};

/// The stores that the settings name. Requirement: `configured.keys`. Failures: `storage` if the folder of grants cannot be used; those of
/// `open_postgresql_stores`.
azdo::result<std::unique_ptr<stores>> open_stores(const settings& configured, entropy random);

/// The failure while what is shared cannot be reached: a person can only try again later. `why` is for the log.
azdo::failure store_away(const azdo::failure& why);
bool is_store_away(const azdo::failure& why) noexcept;

} // namespace callback_server
