// SPDX-License-Identifier: BSL-1.0
// `refreshing_credential`: an access token that renews itself, once for any number of threads.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/refresh.hpp>
#include <azdo/oauth/server.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/token_store.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace azdo::inline v1::oauth {

/// How a credential behaves.
struct refresh_options {
    http::servers servers{};             ///< where the token may be sent; empty: Azure DevOps Services
    std::chrono::seconds early{60};      ///< renewed so long before its end
    std::int64_t look_again_after_ms = 10; ///< while another thread renews
};

namespace detail {
/// What the copies of one credential share: the token, and who renews it.
template <class Store, class Clock>
class refresh_state {
public:
    refresh_state(oauth::server at, oauth::app client, Store store, Clock clock, refresh_options options)
        : at_(std::move(at)), registered_(std::move(client)), store_(std::move(store)), clock_(std::move(clock)),
          options_(std::move(options)) {}

    const refresh_options& options() const noexcept { return options_; }

    /// What a caller has to do now.
    struct turn {
        std::optional<result<http::authorization>> done{}; ///< nothing: this is it
        std::optional<stored_token> renew{};               ///< renew this, then call `finish`
        std::uint64_t flight = 0;                          ///< otherwise wait for this flight
    };
    turn take_turn(const http::authorization* refused, std::uint64_t waited_for) {
        const std::scoped_lock lock(mutex_);
        turn now;
        if (auto ready = make_ready(); !ready) return now.done.emplace(std::move(ready).error()), now;
        if (auto header = usable(refused, options_.early)) return now.done.emplace(*std::move(header)), now;
        if (in_flight_) {
            now.flight = flight_;
            if (auto header = usable(refused, std::chrono::seconds{0})) now.done.emplace(*std::move(header));
            return now;
        }
        if (waited_for != 0 && waited_for == flight_ && outcome_) return now.done.emplace(*outcome_), now;
        if (dead_ == held_->generation) return now.done.emplace(signed_out()), now;
        in_flight_ = true;
        ++flight_;
        now.renew = *held_;
        return now;
    }

    /// The token that another process, or another sign-in, has put into the store in the meantime. Nothing when it is the old one still;
    /// a failure when it was taken out.
    std::optional<result<http::authorization>> taken_over(std::uint64_t generation) {
        auto stored = store_.read();
        if (stored && stored->generation == generation) return std::nullopt;
        const std::scoped_lock lock(mutex_);
        if (!stored) return held_.reset(), result<http::authorization>(std::move(stored).error());
        held_ = *std::move(stored);
        return http::authorization::bearer(held_->value.access_token);
    }
    oauth::refresh step(const stored_token& old) const { return {at_, registered_, old.value, clock_()}; }

    /// Takes what a refresh gave: keeps and stores it, or decides what its failure means.
    result<http::authorization> conclude(const stored_token& old, result<token> renewed, const http::authorization* refused) {
        if (renewed) return keep(old, *std::move(renewed));
        if (renewed.error().kind == failure_kind::not_signed_in)
            if (auto other = taken_over(old.generation)) return *std::move(other);
        const std::scoped_lock lock(mutex_);
        if (renewed.error().kind == failure_kind::not_signed_in) dead_ = old.generation;
        else if (auto header = usable(refused, std::chrono::seconds{0})) return *std::move(header);
        return std::move(renewed).error();
    }
    /// Ends the flight; those who waited share a failure.
    void land(std::optional<failure> outcome) {
        const std::scoped_lock lock(mutex_);
        in_flight_ = false;
        outcome_ = std::move(outcome);
    }

private:
    static failure signed_out() { return fail(failure_kind::not_signed_in, "the sign-in is over and cannot be renewed: sign in again"); }

    /// Reads the store the first time and after the grant died; writes what could not be written before.
    result<void> make_ready() {
        if (held_ && unsaved_) return save(held_->generation, held_->value);
        if (held_ && dead_ != held_->generation) return {};
        auto stored = store_.read();
        if (!stored) return std::move(stored).error();
        held_ = *std::move(stored);
        return {};
    }
    /// The token's header, when the token lasts and was not refused.
    std::optional<http::authorization> usable(const http::authorization* refused, std::chrono::seconds early) const {
        const token& held = held_->value;
        if (is_stale(held, clock_(), held.refresh_token.empty() ? std::chrono::seconds{0} : early)) return std::nullopt;
        auto header = http::authorization::bearer(held.access_token);
        if (!header || (refused != nullptr && *header == *refused)) return std::nullopt;
        return *std::move(header);
    }
    result<http::authorization> keep(const stored_token& old, token renewed) {
        auto saved = [&] {
            const std::scoped_lock lock(mutex_);
            held_ = stored_token{renewed, old.generation};
            return save(old.generation, renewed);
        }();
        if (!saved && saved.error().kind == failure_kind::conflict)
            if (auto other = taken_over(old.generation)) return *std::move(other);
        if (!saved) return std::move(saved).error();
        return http::authorization::bearer(renewed.access_token);
    }
    result<void> save(std::uint64_t generation, const token& value) {
        auto saved = store_.compare_and_swap(generation, value);
        unsaved_ = !saved && saved.error().kind != failure_kind::conflict;
        if (!saved) return std::move(saved).error();
        held_->generation = *saved;
        return {};
    }

    const oauth::server at_;
    const oauth::app registered_;
    const Store store_;
    const Clock clock_;
    const refresh_options options_;

    std::mutex mutex_;
    std::optional<stored_token> held_{};
    bool unsaved_ = false;
    bool in_flight_ = false;
    std::uint64_t flight_ = 0;
    std::optional<failure> outcome_{};    ///< why the last flight failed
    std::optional<std::uint64_t> dead_{}; ///< the generation that the server refused to renew
};

/// Ends the flight of a refresh whatever happens to the conversation; dropped half-way, the next caller takes over.
template <class State>
class flight {
public:
    explicit flight(State& state) noexcept : state_(&state) {}
    flight(const flight&) = delete;
    flight& operator=(const flight&) = delete;
    ~flight() {
        if (state_ != nullptr) state_->land(std::nullopt);
    }
    void land(const result<http::authorization>& outcome) {
        std::exchange(state_, nullptr)->land(outcome ? std::nullopt : std::optional<failure>(outcome.error()));
    }

private:
    State* state_;
};
} // namespace detail

/// Gives the access token of a store, and renews it: shortly before its end, and when the service refuses it. Any number of threads that
/// need a new one at the same time cause one refresh, and share its outcome.
///
/// Example:
/// ```
/// oauth::memory_token_store store{*token};
/// auto api = azdo::retry{entropy} | azdo::bearer{oauth::refreshing_credential{server, app, store, oauth::wall_clock}} | transport;
/// ```
/// A renewed token is stored before it is used. Copies share what they hold.
///
/// Failures: `not_signed_in` when nobody signed in or the server ended the grant (`invalid_grant`); it then asks the server no more
/// until the store holds another token. After any other failure (no network, 5xx, a page of HTML) the old token is kept, used while it
/// lasts, and renewed at the next call. `storage` and the like when the store cannot be written: the token is kept in memory and writing
/// is tried again.
template <token_store Store, time_source Clock>
class refreshing_credential {
public:
    refreshing_credential(oauth::server at, oauth::app client, Store store, Clock clock, refresh_options options = {})
        : shared_(std::make_shared<state>(std::move(at), std::move(client), std::move(store), std::move(clock), std::move(options))) {}

    bool is_for(const http::url_parts& url) const noexcept { return shared_->options().servers.contain(url); }

    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return authorize(shared_, refused, next);
    }

private:
    using state = detail::refresh_state<Store, Clock>;

    static conversation<http::authorization> authorize(std::shared_ptr<state> shared, const http::authorization* refused, next_t next) {
        std::uint64_t waited_for = 0;
        for (;;) {
            typename state::turn now = shared->take_turn(refused, waited_for);
            if (now.done) co_return *std::move(now.done);
            if (now.renew) {
                result<http::authorization> renewed = co_await renew(shared, *std::move(now.renew), refused, next);
                co_return renewed;
            }
            waited_for = now.flight;
            const http::instant time = co_await azdo::now{};
            const http::instant later = time.after(shared->options().look_again_after_ms);
            co_await wait_until{later};
            const http::instant woken = co_await azdo::now{};
            if (woken < later) co_return fail(failure_kind::cancelled, "the call was cancelled while the sign-in was renewed");
        }
    }
    static conversation<http::authorization> renew(
        std::shared_ptr<state> shared, stored_token old, const http::authorization* refused, next_t next) {
        detail::flight<state> flight(*shared);
        result<http::authorization> outcome = fail(failure_kind::cancelled, "the sign-in was not renewed");
        if (auto other = shared->taken_over(old.generation)) {
            outcome = *std::move(other);
        } else {
            const oauth::refresh step = shared->step(old);
            auto request = step.to_request();
            result<token> renewed = fail(failure_kind::cancelled, "the sign-in was not renewed");
            if (!request) {
                renewed = std::move(request).error();
            } else {
                result<http::response> got = co_await next(*std::move(request));
                if (got) renewed = step.parse(*std::move(got));
                else renewed = std::move(got).error();
            }
            outcome = shared->conclude(old, std::move(renewed), refused);
        }
        flight.land(outcome);
        co_return outcome;
    }

    std::shared_ptr<state> shared_;
};

} // namespace azdo::inline v1::oauth
