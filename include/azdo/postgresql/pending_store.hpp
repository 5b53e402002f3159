// SPDX-License-Identifier: BSL-1.0
// Pending sign-ins in PostgreSQL: any replica finishes what another began, and nothing of a sign-in is in the browser but a random text.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/store/pending_store.hpp>
#include <azdo/oauth/store/sign_in_cookie.hpp>
#include <azdo/postgresql/database.hpp>

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// Keeps pending sign-ins in `azdo.pending_sign_ins`. A row is sealed for the browser's session and for the random text in its cookie: who
/// has the database and the seal keys, but not that browser's cookie, cannot open it.
///
/// Example: as for `oauth::memory_pending_store`: `postgresql::pending_store pending{shared, true};`
///
/// `oauth::cookie_pending_store` does the same without a database, as long as a sign-in fits into a cookie. How many sign-ins wait is
/// limited by time alone: each takes about a kilobyte for ten minutes.
class pending_store {
public:
    /// `secure`: false only for plain http on this machine itself.
    explicit pending_store(database in, bool secure = true) : in_(std::move(in)), cookie_{secure} {}

    /// Failures: `unavailable` without random bytes; those of `database`.
    template <oauth::entropy_source E>
    result<std::vector<std::string>> keep(
        const oauth::pending_sign_in& pending, std::string_view session, std::string_view cookie_header, E&& entropy, sys_time now) const {
        auto id = oauth::sign_in_id(pending.state);
        if (!id) return std::move(id).error();
        auto shown = oauth::random_text<32>(entropy);
        if (!shown) return std::move(shown).error();
        const std::string name = std::string(cookie_.prefix()) + *id;
        auto held = load(cookie_header);
        if (!held) return std::move(held).error();
        auto row = in_.name_of(kind, *id);
        if (!row) return std::move(row).error();
        const secret<std::string> text(json::encode(pending));
        auto sealed = in_.seal(text.reveal(), purpose(name, shown->reveal(), session));
        if (!sealed) return std::move(sealed).error();
        auto got =
            in_.run({"azdo_begin",
                        "WITH old AS (DELETE FROM azdo.pending_sign_ins WHERE name IN (SELECT name FROM azdo.pending_sign_ins WHERE "
                        "forget_at < $4::bigint AND name <> $1 LIMIT 20 FOR UPDATE SKIP LOCKED)) INSERT INTO azdo.pending_sign_ins (name, "
                        "sealed, forget_at) VALUES ($1, $2, $3::bigint) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed, "
                        "forget_at = excluded.forget_at"},
                {*row, *sealed, std::to_string((pending.created_at + oauth::sign_in_lifetime).time_since_epoch().count()),
                    std::to_string((now - std::chrono::hours(1)).time_since_epoch().count())});
        if (!got) return std::move(got).error();
        std::vector<std::string> headers = cookie_.drop_surplus(
            cookie_header, [&](std::string_view cookie, std::string_view value) { return open(*held, cookie, value, session); }, now);
        headers.push_back(cookie_.set(name, shown->reveal()));
        return headers;
    }

    /// Failures: `invalid_input` when this browser began no sign-in with that state, or its row was changed; those of `read_callback` and of
    /// `database`.
    result<oauth::pending_sign_in> find(std::string_view query, std::string_view session, std::string_view cookie_header) const {
        const auto came = oauth::read_callback(query);
        if (!came) return came.error();
        return find(*came, session, cookie_header);
    }
    /// Overload for a callback that has been read.
    result<oauth::pending_sign_in> find(
        const oauth::callback_parameters& came, std::string_view session, std::string_view cookie_header) const {
        if (came.state.empty()) return oauth::detail::unreadable_callback("has no state");
        const auto held = load(cookie_header);
        if (!held) return held.error();
        return cookie_.find(came.state, cookie_header,
            [&](std::string_view cookie, std::string_view value) { return open(*held, cookie, value, session); });
    }

    /// If the database is away, the row stays until it has expired; `replay_guard` keeps the sign-in from being used twice.
    std::string drop(const oauth::pending_sign_in& pending) const {
        const std::string id = oauth::sign_in_id(pending.state).value_or("");
        if (const auto row = in_.name_of(kind, id))
            static_cast<void>(
                in_.try_run({"azdo_forget", "DELETE FROM azdo.pending_sign_ins WHERE name = $1"}, {*row}, std::chrono::seconds(1)));
        return cookie_.drop(std::string(cookie_.prefix()) + id);
    }

private:
    using sealed_rows = std::map<std::string, std::string, std::less<>>; ///< by the name of the cookie
    static constexpr std::string_view kind = "pending sign-in";
    static constexpr std::size_t most_cookies = 4 * oauth::most_pending_sign_ins; ///< of a browser; more are dropped

    static std::string purpose(std::string_view cookie, std::string_view value, std::string_view session) {
        return std::string("pending sign-in in a row\n").append(cookie).append(1, '\n').append(value).append(1, '\n').append(session);
    }
    /// The rows of a browser's cookies, in one statement.
    result<sealed_rows> load(std::string_view cookie_header) const {
        std::map<std::string, std::string> cookies; // by the name of the row
        for (const oauth::detail::cookie_pair& one : oauth::detail::cookies_named(cookie_header, cookie_.prefix())) {
            if (cookies.size() == most_cookies) break;
            auto row = in_.name_of(kind, one.name.substr(cookie_.prefix().size()));
            if (!row) return std::move(row).error();
            cookies.emplace(*std::move(row), one.name);
        }
        sealed_rows found;
        if (cookies.empty()) return found;
        std::string names = "{"; // base64url needs no quotes
        for (const auto& [row, cookie] : cookies) names.append(names.size() > 1 ? "," : "").append(row);
        auto got = in_.run({"azdo_pending", "SELECT name, sealed FROM azdo.pending_sign_ins WHERE name = ANY ($1::text[])"}, {names + "}"});
        if (!got) return std::move(got).error();
        for (std::size_t i = 0; i < got->size(); ++i) found.emplace(cookies.at(got->text(i, 0).value_or("")), got->text(i, 1).value_or(""));
        return found;
    }
    result<oauth::pending_sign_in> open(
        const sealed_rows& held, std::string_view cookie, std::string_view value, std::string_view session) const {
        const auto found = held.find(cookie);
        if (found == held.end()) return fail(failure_kind::invalid_input, "this browser has no pending sign-in of this name");
        auto text = in_.unseal(found->second, purpose(cookie, value, session));
        if (!text) return std::move(text).error();
        return json::decode<oauth::pending_sign_in>(text->reveal());
    }

    database in_;
    oauth::detail::sign_in_cookie cookie_;
};

static_assert(oauth::pending_store<pending_store>);

} // namespace azdo::inline v1::postgresql
