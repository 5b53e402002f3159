// SPDX-License-Identifier: BSL-1.0
// A sign-in is used once: the memory of those that were.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// What remembers used sign-ins: `claim(id, forget_at, now)` succeeds for the first caller of an id until `forget_at`, for every
/// other it is a `conflict`. Any thread may call it. It fails closed: when it cannot remember, it does not succeed.
///
/// Replicas of a server need one that they share (a table with a unique key, `SET … NX PX …`). With one memory a process, a callback
/// replayed to another replica is stopped only by the server's one-time code.
template <class G>
concept claims_once = requires(G& guard, std::string_view id, sys_time time) {
    { guard.claim(id, time, time) } -> std::same_as<result<void>>;
};

/// The memory of one process: bounded, thread-safe, without a clock of its own.
///
/// Example: `oauth::replay_guard guard;  auto code = oauth::accept_callback(pending, query, now, guard);`
class replay_guard {
public:
    /// `capacity`: how many sign-ins are remembered at most; each takes some 200 bytes for 10 minutes.
    explicit replay_guard(std::size_t capacity = 65'536) : capacity_(capacity) {}

    /// Failures: `conflict` for an id claimed before; `throttled` with `retry_after_seconds` when the memory is full of sign-ins that
    /// must not be forgotten yet; `timed_out` when `forget_at` has passed, since that id may have been forgotten.
    result<void> claim(std::string_view id, sys_time forget_at, sys_time now) {
        if (forget_at <= now) return fail(failure_kind::timed_out, "this sign-in took too long: begin again");
        const std::scoped_lock lock(mutex_);
        forget_until(now);
        if (used_.contains(id)) return fail(failure_kind::conflict, "this sign-in was already used: begin again");
        if (used_.size() >= capacity_) return full(now);
        const auto added = used_.emplace(std::string(id), forget_at).first;
        by_time_.emplace(forget_at, added->first);
        return {};
    }
    /// How many are remembered.
    std::size_t size() const {
        const std::scoped_lock lock(mutex_);
        return used_.size();
    }

private:
    void forget_until(sys_time now) {
        while (!by_time_.empty() && by_time_.begin()->first <= now) {
            used_.erase(used_.find(by_time_.begin()->second));
            by_time_.erase(by_time_.begin());
        }
    }
    failure full(sys_time now) const {
        failure why = fail(failure_kind::throttled, "too many sign-ins at once: wait a little, then begin again");
        const auto wait =
            by_time_.empty() ? std::chrono::seconds{1} : std::chrono::ceil<std::chrono::seconds>(by_time_.begin()->first - now);
        why.retry_after_seconds = static_cast<std::int64_t>(wait.count());
        return why;
    }

    mutable std::mutex mutex_;
    std::size_t capacity_;
    std::map<std::string, sys_time, std::less<>> used_;
    std::set<std::pair<sys_time, std::string_view>> by_time_; // views into the keys of used_
};

static_assert(claims_once<replay_guard>);

} // namespace azdo::inline v1::oauth
