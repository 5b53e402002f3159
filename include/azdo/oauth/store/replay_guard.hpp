// SPDX-License-Identifier: BSL-1.0
// Remembers used sign-ins, so that each one is used only once.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
inline failure sign_in_used() { return fail(failure_kind::conflict, "this sign-in was already used: begin again"); }
inline failure sign_in_too_old() { return fail(failure_kind::timed_out, "this sign-in took too long: begin again"); }
} // namespace detail

/// A memory of used sign-ins: until `forget_at`, `claim(id, forget_at, now)` succeeds for the first caller of an id, and is a `conflict`
/// for every other. Any thread may call it. It fails closed: when it cannot remember, it does not succeed.
///
/// Replicas of a server need a shared one (a table with a unique key, `SET … NX PX …`). With one memory per process, only the server's
/// one-time code stops a callback that is replayed to another replica.
template <class G>
concept claims_once = requires(G& guard, std::string_view id, sys_time time) {
    { guard.claim(id, time, time) } -> std::same_as<result<void>>;
};

/// The memory of one process: bounded, thread-safe, without a clock of its own.
///
/// Example: `oauth::replay_guard guard;  auto code = oauth::accept_callback(pending, query, now, guard);`
///
/// An entry costs as much as a sign-in: `accept_callback` claims only for a pending sign-in of that browser with a code to exchange, once
/// for each. If the memory is full all the same, the sign-in that was begun first is forgotten, and from then on every sign-in begun no
/// later than that one is refused, used or not: no replay gets through, and a new sign-in is never locked out. An attacker who fills it at
/// 500 sign-ins a second, each of which is an exchange with the server, leaves other people two minutes for theirs instead of ten.
class replay_guard {
public:
    /// `capacity`: the most sign-ins that are remembered; each takes some 200 bytes for 10 minutes.
    explicit replay_guard(std::size_t capacity = 65'536) : capacity_(capacity) {}

    /// Failures: `conflict` for an id claimed before; `timed_out` when `forget_at` has passed, or is no later than that of a sign-in that
    /// was forgotten, since this id may have been forgotten too.
    result<void> claim(std::string_view id, sys_time forget_at, sys_time now) {
        if (forget_at <= now) return detail::sign_in_too_old();
        const std::scoped_lock lock(mutex_);
        while (!by_time_.empty() && by_time_.begin()->first <= now) forget_first();
        if (used_.contains(id)) return detail::sign_in_used();
        if (forget_at <= forgotten_) return detail::sign_in_too_old();
        const auto added = used_.emplace(std::string(id), forget_at).first;
        by_time_.emplace(forget_at, added->first);
        while (used_.size() > capacity_) forget_first();
        return {};
    }
    /// The number of remembered sign-ins.
    std::size_t size() const {
        const std::scoped_lock lock(mutex_);
        return used_.size();
    }

private:
    void forget_first() {
        const auto first = by_time_.begin();
        forgotten_ = std::max(forgotten_, first->first);
        used_.erase(used_.find(first->second));
        by_time_.erase(first);
    }

    mutable std::mutex mutex_;
    std::size_t capacity_;
    std::map<std::string, sys_time, std::less<>> used_;
    std::set<std::pair<sys_time, std::string_view>> by_time_; // views into the keys of used_
    sys_time forgotten_ = sys_time::min();                    // a sign-in that ends no later may have been used and forgotten
};

static_assert(claims_once<replay_guard>);

} // namespace azdo::inline v1::oauth
