// SPDX-License-Identifier: BSL-1.0
// One renewal (a "flight") for any number of threads: the first caller flies, the others wait and share the outcome. Callers whose token
// was refused with a claims challenge share only what was asked for with the same claims.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/store/token_store.hpp>
#include <azdo/oauth/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// When to renew a token, and where it may be sent.
struct refresh_options {
    http::servers servers{}; ///< where the token may be sent; empty: Azure DevOps Services
    /// How long before its expiry a token is renewed, at most half its lifetime. Must exceed the difference between the clocks of programs
    /// that share a store.
    std::chrono::seconds early{60};
    std::chrono::milliseconds look_again_after{10}; ///< the polling interval while another thread or process renews
};

} // namespace azdo::inline v1::oauth

namespace azdo::inline v1::oauth::detail {

/// What a caller has to do now. `Task` is the input of the flight.
template <class Task>
struct turn {
    std::optional<result<http::authorization>> done{}; ///< return this
    std::optional<Task> mine{};                        ///< otherwise fly, then `land`
    std::uint64_t flight = 0;                          ///< otherwise wait for this one
};

/// The claims that a caller needs of the next token; empty: any valid token will do.
inline std::string demand_of(const http::authorization* refused) {
    return refused == nullptr ? std::string() : read_claims(refused->challenge());
}

/// The current flight, and the outcomes of the last ones. A state derives from this class, and guards it with `mutex_`.
class flights {
public:
    /// Ends the flight; callers that waited share its outcome. Nothing: it was dropped, and the next caller takes over.
    void land(std::optional<result<http::authorization>> outcome) {
        const std::scoped_lock lock(mutex_);
        in_flight_ = false;
        std::erase_if(landed_, [&](const landed& one) { return one.demand == demand_; });
        if (!outcome || (*outcome && demand_.empty())) return; // the held token is what callers without a demand share
        landed_.push_back({flight_, demand_, *std::move(outcome)});
        if (landed_.size() > most_landed) landed_.pop_front();
    }

protected:
    /// The number of the current flight; 0: none.
    std::uint64_t under_way() const noexcept { return in_flight_ ? flight_ : 0; }
    /// The outcome that a caller shares who has waited since the flight `since` (0: it has not): of that flight or a later one, if it asked
    /// for the same claims. Null: none.
    const result<http::authorization>* outcome_of(std::uint64_t since, std::string_view demand = {}) const noexcept {
        for (const landed& one : landed_)
            if (since != 0 && one.flight >= since && one.demand == demand) return &one.outcome;
        return nullptr;
    }
    void take_off(std::string demand = {}) {
        demand_ = std::move(demand);
        in_flight_ = true;
        ++flight_;
    }
    /// The claims that the current flight asks for.
    const std::string& demand() const noexcept { return demand_; }

    mutable std::mutex mutex_;

private:
    struct landed {
        std::uint64_t flight = 0;
        std::string demand{};
        result<http::authorization> outcome;
    };
    static constexpr std::size_t most_landed = 8;

    bool in_flight_ = false;
    std::uint64_t flight_ = 0;
    std::string demand_{};
    std::deque<landed> landed_{}; ///< the last one for each demand
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
    void land(const result<http::authorization>& outcome) { std::exchange(flights_, nullptr)->land(outcome); }

private:
    flights* flights_;
};

/// A class, because g++ 12 warns about coroutine function templates that use a type without linkage.
template <class State, class Task>
struct single_flight {
    using fly_type = conversation<http::authorization>(std::shared_ptr<State>, Task, const http::authorization*, next_t);

    /// Calls `shared->take_turn(refused, waited_for)` (the first flight that this caller waited for) until there is something to return: runs
    /// `fly(shared, task, refused, next)` when it is this caller's turn, otherwise polls every `look_again_after`.
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
            if (waited_for == 0) waited_for = now.flight;
            const http::time_point time = co_await azdo::current_time{};
            const http::time_point later = time.after(shared->options().look_again_after);
            co_await wait_until{later};
            const http::time_point woken = co_await azdo::current_time{};
            if (woken < later) co_return fail(failure_kind::cancelled, "the call was cancelled while another call renewed the sign-in");
        }
    }
};

/// The state that copies of a credential share: the token in use, and which caller gets the next one. `State` derives from it and has
/// `make_ready()`, `early()` and `task()`: called under the lock, they read a store, say how long before its expiry the held token is
/// replaced, and give the input of a flight.
template <class State, class Task, class Clock>
class token_turns : public flights {
public:
    token_turns(Clock clock, refresh_options options) : clock_(std::move(clock)), options_(std::move(options)) {}

    const refresh_options& options() const noexcept { return options_; }
    const Clock& clock() const noexcept { return clock_; }

    turn<Task> take_turn(const http::authorization* refused, std::uint64_t waited_for) {
        const std::scoped_lock lock(mutex_);
        State& self = static_cast<State&>(*this);
        turn<Task> now;
        if (result<void> ready = self.make_ready(); !ready) return now.done.emplace(std::move(ready).error()), now;
        if (auto header = usable(refused, held_ ? self.early() : std::chrono::seconds{0})) return now.done.emplace(*std::move(header)), now;
        std::string demand = demand_of(refused);
        if (const auto* shared = outcome_of(waited_for, demand); shared != nullptr && (!*shared || !(**shared == *refused)))
            return now.done.emplace(*shared), now;
        now.flight = under_way();
        if (now.flight != 0) {
            if (auto header = usable(refused)) now.done.emplace(*std::move(header));
            return now;
        }
        result<Task> task = self.task();
        if (!task) return now.done.emplace(std::move(task).error()), now;
        take_off(std::move(demand));
        now.mine = *std::move(task);
        return now;
    }

protected:
    /// Holds a token in place of another. `demand`: the claims that it was asked for with.
    void hold(stored_token fresh, std::string demand = {}) {
        held_ = std::move(fresh);
        held_for_ = std::move(demand);
    }
    /// The held token's header, if the token is still valid, was not refused, and has the claims that the refusal demanded.
    std::optional<http::authorization> usable(
        const http::authorization* refused, std::chrono::seconds early = std::chrono::seconds{0}) const {
        if (!held_ || is_stale(held_->value, clock_(), early)) return std::nullopt;
        if (std::string demand = demand_of(refused); !demand.empty() && demand != held_for_) return std::nullopt;
        auto header = http::authorization::bearer(held_->value.access_token);
        if (!header || (refused != nullptr && *header == *refused)) return std::nullopt;
        return *std::move(header);
    }
    /// How long before its expiry a new token is replaced: at most half of a short lifetime; otherwise each call would replace it.
    std::chrono::seconds early_for(const token& fresh) const {
        if (!fresh.expires_at) return options_.early;
        const auto half = std::chrono::floor<std::chrono::seconds>((*fresh.expires_at - clock_()) / 2);
        return std::min(std::max(half, std::chrono::seconds{0}), options_.early);
    }

    std::optional<stored_token> held_{};

private:
    std::string held_for_{};
    const Clock clock_;
    const refresh_options options_;
};

} // namespace azdo::inline v1::oauth::detail
