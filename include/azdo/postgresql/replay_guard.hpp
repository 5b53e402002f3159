// SPDX-License-Identifier: BSL-1.0
// Used sign-ins in PostgreSQL, so that a callback that is replayed to another replica is refused there too.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/store/replay_guard.hpp>
#include <azdo/postgresql/database.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::postgresql {

/// A memory of used sign-ins that replicas share, in `azdo.used_sign_ins`. Copies share it; any thread may call it.
///
/// Example: `postgresql::replay_guard used{shared};  auto code = oauth::accept_callback(pending, query, now, used);`
///
/// A claim is one statement. When the server is lost before it answers, the claim is made again, and knows itself by a random text. If it
/// still cannot be made, it fails: nobody gets in. Rows are removed an hour after they may be forgotten, so that replicas whose clocks differ
/// by less accept nothing twice.
class replay_guard {
public:
    explicit replay_guard(database in) : in_(std::move(in)) {}

    /// Failures: `conflict` for an id claimed before; `timed_out` when `forget_at` has passed; those of `database`.
    result<void> claim(std::string_view id, sys_time forget_at, sys_time now) const {
        if (forget_at <= now) return oauth::detail::sign_in_too_old();
        auto name = in_.name_of("used sign-in", id);
        if (!name) return std::move(name).error();
        auto mine = oauth::random_text<16>(in_.with().random);
        if (!mine) return std::move(mine).error();
        auto got =
            in_.run({"azdo_claim",
                        "WITH old AS (DELETE FROM azdo.used_sign_ins WHERE name IN (SELECT name FROM azdo.used_sign_ins WHERE forget_at < "
                        "$4::bigint AND name <> $1 LIMIT 20 FOR UPDATE SKIP LOCKED)) INSERT INTO azdo.used_sign_ins AS held (name, claim, "
                        "forget_at) VALUES ($1, $2, $3::bigint) ON CONFLICT (name) DO UPDATE SET claim = held.claim WHERE held.claim = "
                        "excluded.claim RETURNING name"},
                {*name, mine->reveal(), std::to_string(forget_at.time_since_epoch().count()),
                    std::to_string((now - std::chrono::hours(1)).time_since_epoch().count())});
        if (!got) return std::move(got).error();
        if (got->empty()) return oauth::detail::sign_in_used();
        return {};
    }

private:
    database in_;
};

static_assert(oauth::claims_once<replay_guard>);

} // namespace azdo::inline v1::postgresql
