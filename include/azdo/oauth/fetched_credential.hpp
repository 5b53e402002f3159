// SPDX-License-Identifier: BSL-1.0
// `fetched_credential`: the token of a program that signs in as itself, fetched anew when it ends.
//
// | requirement | test in tests/unit/oauth/fetched_credential.cpp |
// |---|---|
// | one fetch for any number of threads | one_fetch_for_many_threads |
// | early, and after a refusal | it_is_fetched_before_it_ends, a_refused_token_is_fetched_anew |
// | a network failure does not take away a token that lasts | a_failure_keeps_what_lasts |
// | each attempt is a new step, so a new `jti` | every_fetch_is_a_new_step |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/credential.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::oauth {

/// A callable that makes the step by which a token is got at that time.
template <class F>
concept token_fetch = requires(const F& fetch, sys_time now) {
    requires single_step<std::remove_cvref_t<decltype(fetch(now))>> || conversing_step<std::remove_cvref_t<decltype(fetch(now))>>;
    requires std::same_as<typename std::remove_cvref_t<decltype(fetch(now))>::result_type, token>;
};

namespace detail {
/// What the copies of one credential share.
template <class Fetch, class Clock>
class fetch_state {
public:
    fetch_state(Fetch get, Clock time, refresh_options how) : fetch(std::move(get)), clock(std::move(time)), options(std::move(how)) {}

    struct turn {
        std::optional<result<http::authorization>> done{}; ///< nothing: this is it
        bool mine = false;                                 ///< fetch, then `conclude`
        std::uint64_t flight = 0;                          ///< otherwise wait for this one
    };
    turn take_turn(const http::authorization* refused, std::uint64_t waited_for) {
        const std::scoped_lock lock(mutex_);
        turn now;
        if (auto header = usable(refused, early_)) return now.done.emplace(*std::move(header)), now;
        if (in_flight_) {
            now.flight = flight_;
            if (auto header = usable(refused, std::chrono::seconds{0})) now.done.emplace(*std::move(header));
            return now;
        }
        if (waited_for != 0 && waited_for == flight_ && outcome_) return now.done.emplace(*outcome_), now;
        in_flight_ = now.mine = true;
        ++flight_;
        return now;
    }
    result<http::authorization> conclude(result<token> got, const http::authorization* refused) {
        const std::scoped_lock lock(mutex_);
        if (got) {
            held_ = *std::move(got);
            early_ = options.early;
            if (held_->expires_at) // of a short life at most half
                early_ = std::clamp(
                    std::chrono::floor<std::chrono::seconds>((*held_->expires_at - clock()) / 2), std::chrono::seconds{0}, options.early);
            return http::authorization::bearer(held_->access_token);
        }
        if (auto header = usable(refused, std::chrono::seconds{0})) return *std::move(header);
        return std::move(got).error();
    }
    void land(std::optional<failure> outcome) {
        const std::scoped_lock lock(mutex_);
        in_flight_ = false;
        outcome_ = std::move(outcome);
    }

    const Fetch fetch;
    const Clock clock;
    const refresh_options options;

private:
    std::optional<http::authorization> usable(const http::authorization* refused, std::chrono::seconds early) const {
        if (!held_ || is_stale(*held_, clock(), early)) return std::nullopt;
        auto header = http::authorization::bearer(held_->access_token);
        if (!header || (refused != nullptr && *header == *refused)) return std::nullopt;
        return *std::move(header);
    }

    std::mutex mutex_;
    std::optional<token> held_{};
    std::chrono::seconds early_{};
    bool in_flight_ = false;
    std::uint64_t flight_ = 0;
    std::optional<failure> outcome_{}; ///< why the last flight failed
};
} // namespace detail

/// Gives the token that a step fetches, and fetches the next one shortly before its end, or when the service refuses it. Nothing is stored.
///
/// Example:
/// ```
/// auto fetch = [=](azdo::sys_time now) { return oauth::client_credentials{oauth::entra{tenant}, app, oauth::azure_devops_default_scope, now}; };
/// auto api = azdo::retry{entropy} | azdo::bearer{oauth::fetched_credential{fetch, oauth::wall_clock}} | transport;
/// ```
/// `managed_identity` and `pipelines_sign_in` are such steps too. Copies share the token; any number of threads cause one fetch.
/// Requirement: any thread may call `fetch`.
/// Failures: those of the step; a token that lasts is used in spite of them.
template <token_fetch Fetch, time_source Clock>
class fetched_credential {
public:
    fetched_credential(Fetch fetch, Clock clock, refresh_options options = {})
        : shared_(std::make_shared<state>(std::move(fetch), std::move(clock), std::move(options))) {}

    bool is_for(const http::url_parts& url) const noexcept { return shared_->options.servers.contain(url); }
    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        return authorize(shared_, refused, next);
    }

private:
    using state = detail::fetch_state<Fetch, Clock>;

    static conversation<http::authorization> authorize(std::shared_ptr<state> shared, const http::authorization* refused, next_t next) {
        std::uint64_t waited_for = 0;
        for (;;) {
            typename state::turn now = shared->take_turn(refused, waited_for);
            if (now.done) co_return *std::move(now.done);
            if (now.mine) {
                detail::flight<state> flight(*shared);
                result<token> got = co_await fetch(*shared, next);
                result<http::authorization> outcome = shared->conclude(std::move(got), refused);
                flight.land(outcome);
                co_return outcome;
            }
            waited_for = now.flight;
            const http::instant time = co_await azdo::now{};
            const http::instant later = time.after(shared->options.look_again_after_ms);
            co_await wait_until{later};
            const http::instant woken = co_await azdo::now{};
            if (woken < later) co_return fail(failure_kind::cancelled, "the call was cancelled while a token was fetched");
        }
    }
    static conversation<token> fetch(const state& shared, next_t next) {
        const auto step = shared.fetch(shared.clock());
        if constexpr (conversing_step<std::remove_cvref_t<decltype(step)>>) {
            result<token> got = co_await step.converse(next);
            co_return got;
        } else {
            result<http::request> request = step.to_request();
            if (!request) co_return std::move(request).error();
            result<http::response> got = co_await next(*std::move(request));
            if (!got) co_return std::move(got).error();
            co_return step.parse(*std::move(got));
        }
    }

    std::shared_ptr<state> shared_;
};

} // namespace azdo::inline v1::oauth
