// SPDX-License-Identifier: BSL-1.0
// One renewal (a "flight") for any number of threads: the first caller flies, the others wait and share the outcome.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace azdo::inline v1::oauth::detail {

/// What a caller has to do now. `Task` is the input of the flight.
template <class Task>
struct turn {
    std::optional<result<http::authorization>> done{}; ///< return this
    std::optional<Task> mine{};                        ///< otherwise fly, then `land`
    std::uint64_t flight = 0;                          ///< otherwise wait for this one
};

/// The current flight, and the outcome of the last one. A state derives from this class, and guards it with `mutex_`.
class flights {
public:
    /// Ends the flight; callers that waited for it share its failure.
    void land(std::optional<failure> outcome) {
        const std::scoped_lock lock(mutex_);
        in_flight_ = false;
        outcome_ = std::move(outcome);
    }

protected:
    /// The number of the current flight; 0: none.
    std::uint64_t under_way() const noexcept { return in_flight_ ? flight_ : 0; }
    /// Why the flight that a caller waited for failed, if it was the last one.
    const std::optional<failure>& failure_of(std::uint64_t waited_for) const noexcept {
        static const std::optional<failure> none;
        return waited_for != 0 && waited_for == flight_ ? outcome_ : none;
    }
    void take_off() noexcept {
        in_flight_ = true;
        ++flight_;
    }

    mutable std::mutex mutex_;

private:
    bool in_flight_ = false;
    std::uint64_t flight_ = 0;
    std::optional<failure> outcome_{};
};

/// Ends a flight even if the conversation is dropped half-way; then the next caller takes over.
class landing {
public:
    explicit landing(flights& of) noexcept : flights_(&of) {}
    landing(const landing&) = delete;
    landing& operator=(const landing&) = delete;
    ~landing() {
        if (flights_ != nullptr) flights_->land(std::nullopt);
    }
    void land(const result<http::authorization>& outcome) {
        std::exchange(flights_, nullptr)->land(outcome ? std::nullopt : std::optional<failure>(outcome.error()));
    }

private:
    flights* flights_;
};

/// A class, because g++ 12 warns about coroutine function templates that use a type without linkage.
template <class State, class Task>
struct single_flight {
    using fly_type = conversation<http::authorization>(std::shared_ptr<State>, Task, const http::authorization*, next_t);

    /// Calls `shared->take_turn(refused, waited_for)` until there is something to return: runs `fly(shared, task, refused, next)` when it
    /// is this caller's turn, otherwise polls every `look_again_after`.
    ///
    /// Failures: those of the flight; `cancelled` when the call ends during another caller's flight.
    static conversation<http::authorization> in_turns(
        std::shared_ptr<State> shared, fly_type* fly, const http::authorization* refused, next_t next) {
        std::uint64_t waited_for = 0;
        for (;;) {
            turn<Task> now = shared->take_turn(refused, waited_for);
            if (now.done) co_return *std::move(now.done);
            if (now.mine) {
                landing flight(*shared);
                result<http::authorization> outcome = co_await fly(shared, *std::move(now.mine), refused, next);
                flight.land(outcome);
                co_return outcome;
            }
            waited_for = now.flight;
            const http::time_point time = co_await azdo::current_time{};
            const http::time_point later = time.after(shared->options().look_again_after.count());
            co_await wait_until{later};
            const http::time_point woken = co_await azdo::current_time{};
            if (woken < later) co_return fail(failure_kind::cancelled, "the call was cancelled while another call renewed the sign-in");
        }
    }
};

} // namespace azdo::inline v1::oauth::detail
