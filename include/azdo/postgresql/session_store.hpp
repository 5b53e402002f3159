// SPDX-License-Identifier: BSL-1.0
// Sessions in PostgreSQL: a browser may come to any replica.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/session_store.hpp>
#include <azdo/postgresql/database.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::postgresql {

/// Keeps sessions in `azdo.sessions`. The id is in the browser alone: the row's name is a keyed hash of it. The text is sealed for that id
/// and the time when the session was opened, so that a row that was copied, or made to last longer, does not open.
///
/// Example: `postgresql::session_store sessions{shared};  auto id = sessions.open(text, person, now);`
///
/// Use is written down once a minute. Copies share it; any thread may call it.
class session_store {
public:
    explicit session_store(database in, oauth::session_limits limits = {}) : in_(std::move(in)), limits_(limits) {}

    /// Failures: `too_large` over 64 KiB; `unavailable` without random bytes; those of `database`.
    result<std::string> open(const std::string& text, const std::string& person, sys_time now) const {
        auto id = oauth::random_text<32>(in_.with().random);
        if (!id) return std::move(id).error();
        auto name = in_.name_of(kind, id->reveal());
        if (!name) return std::move(name).error();
        auto whose = person.empty() ? result<std::string>(std::string()) : in_.name_of("person", person);
        if (!whose) return std::move(whose).error();
        const std::string time = ticks_of(now);
        auto sealed = in_.seal(text, purpose(*name, time));
        if (!sealed) return std::move(sealed).error();
        auto got = in_.run(
            {"azdo_open",
                "WITH over AS (DELETE FROM azdo.sessions WHERE name IN (SELECT name FROM azdo.sessions WHERE opened_at <= $5::bigint OR "
                "used_at <= $6::bigint LIMIT 20 FOR UPDATE SKIP LOCKED)), surplus AS (DELETE FROM azdo.sessions WHERE name IN (SELECT "
                "name FROM azdo.sessions WHERE person = $2 AND $2 <> '' AND name <> $1 ORDER BY used_at DESC, opened_at DESC OFFSET "
                "$7::bigint)) INSERT INTO azdo.sessions (name, person, sealed, opened_at, used_at) VALUES ($1, $2, $3, "
                "$4::bigint, $4::bigint) ON CONFLICT (name) DO NOTHING"},
            {*name, *whose, *sealed, time, ticks_of(now - limits_.longest), ticks_of(now - limits_.longest_idle),
                std::to_string(std::max<std::size_t>(limits_.of_a_person, 1) - 1)});
        if (!got) return std::move(got).error();
        return id->reveal();
    }
    /// Failures: `storage` with the `type_key` `unusable_file` for a row that was changed by hand; those of `database`.
    result<std::optional<std::string>> find(std::string_view id, sys_time now) const {
        if (!oauth::detail::is_session_id(id)) return std::optional<std::string>();
        auto name = in_.name_of(kind, id);
        if (!name) return std::move(name).error();
        auto got = in_.run({"azdo_session", "SELECT sealed, opened_at, used_at FROM azdo.sessions WHERE name = $1"}, {*name});
        if (!got) return std::move(got).error();
        if (got->empty()) return std::optional<std::string>();
        const std::int64_t opened_at = got->number(0, 1);
        const sys_time used_at = clamp_time(sys_time(ticks(got->number(0, 2))));
        if (limits_.is_over(clamp_time(sys_time(ticks(opened_at))), used_at, now)) {
            auto closed = close(id);
            if (!closed) return std::move(closed).error();
            return std::optional<std::string>();
        }
        auto text = in_.unseal(got->text(0, 0).value_or(""), purpose(*name, std::to_string(opened_at)));
        if (!text)
            return oauth::detail::made_unusable(fail(failure_kind::storage,
                "the session cannot be opened: it was changed, or sealed with a key that was not provided. Sign in again"));
        if (now >= used_at + std::chrono::minutes(1)) {
            auto used = in_.run(
                {"azdo_use", "UPDATE azdo.sessions SET used_at = greatest(used_at, $2::bigint) WHERE name = $1"}, {*name, ticks_of(now)});
            if (!used) return std::move(used).error();
        }
        return std::optional<std::string>(text->reveal());
    }
    /// Failures: `not_found`; those of `open`.
    result<void> replace(std::string_view id, const std::string& text) const {
        if (!oauth::detail::is_session_id(id)) return oauth::detail::no_such_session();
        auto name = in_.name_of(kind, id);
        if (!name) return std::move(name).error();
        auto got = in_.run({"azdo_opened", "SELECT opened_at FROM azdo.sessions WHERE name = $1"}, {*name});
        if (!got) return std::move(got).error();
        if (got->empty()) return oauth::detail::no_such_session();
        const std::string opened_at = std::to_string(got->number(0, 0));
        auto sealed = in_.seal(text, purpose(*name, opened_at));
        if (!sealed) return std::move(sealed).error();
        auto written =
            in_.run({"azdo_replace", "UPDATE azdo.sessions SET sealed = $2 WHERE name = $1 AND opened_at = $3::bigint RETURNING name"},
                {*name, *sealed, opened_at});
        if (!written) return std::move(written).error();
        if (written->empty()) return oauth::detail::no_such_session();
        return {};
    }
    result<void> close(std::string_view id) const {
        if (!oauth::detail::is_session_id(id)) return {};
        auto name = in_.name_of(kind, id);
        if (!name) return std::move(name).error();
        auto got = in_.run({"azdo_close", "DELETE FROM azdo.sessions WHERE name = $1"}, {*name});
        if (!got) return std::move(got).error();
        return {};
    }

private:
    static constexpr std::string_view kind = "session";

    static std::string ticks_of(sys_time time) { return std::to_string(time.time_since_epoch().count()); }
    static std::string purpose(const std::string& name, const std::string& opened_at) {
        return "session in a row\n" + name + '\n' + opened_at;
    }

    database in_;
    oauth::session_limits limits_;
};

static_assert(oauth::session_store<session_store>);

} // namespace azdo::inline v1::postgresql
