// SPDX-License-Identifier: BSL-1.0
// `retry_token_request`: retries a token request that must differ in each attempt.
//
// | requirement | test in tests/unit/oauth/flow/retry_token_request.cpp |
// |---|---|
// | a retried assertion is signed again: another `jti`, the time of the attempt | every_attempt_is_signed_again |
// | only transient failures of the server, after `Retry-After` | repeated_requests, requests_that_are_not_repeated, it_waits_as_long_as_requested |
// | the retries end | it_gives_up |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::oauth {

/// A callable that makes, for a given time, the step that gets a token.
template <class F>
concept token_fetch = requires(const F& fetch, sys_time now) {
    requires single_step<std::remove_cvref_t<decltype(fetch(now))>> || conversing_step<std::remove_cvref_t<decltype(fetch(now))>>;
    requires std::same_as<typename std::remove_cvref_t<decltype(fetch(now))>::result_type, token>;
};

/// Gets a token with a step that is made again for each attempt, so that each assertion has its own `jti` and times: servers refuse one
/// that they have seen before. Use it in place of `retry`, which does not retry such requests.
///
/// Example:
/// ```
/// auto fetch = [=](azdo::sys_time now) { return oauth::client_credentials{server, app, oauth::azure_devops_default_scope, now}; };
/// auto token = azdo::call(oauth::retry_token_request{fetch, oauth::wall_clock}, transport);
/// ```
/// Retries only what the server says is `throttled` or `unavailable` (408, 429, 5xx and errors such as `temporarily_unavailable`), and
/// never a step that retries by itself, such as `managed_identity`. Waits as long as `Retry-After` says, otherwise exponentially longer
/// with jitter from the clock.
/// Requirement: the step may be carried out twice. `exchange_code` may not: its code is good for one attempt.
/// Failures: those of the last attempt.
template <token_fetch Fetch, time_source Clock>
struct retry_token_request {
    using result_type = token;

    Fetch fetch;
    Clock clock;
    retry_options options{};
    std::string claims{}; ///< those that the service demands of the new token; ignored by steps that have none

    conversation<token> converse(next_t next) const {
        std::chrono::milliseconds waited{0};
        for (int attempt = 1;; ++attempt) {
            result<token> got = co_await once(next);
            if (got || attempt >= options.attempts || repeats_itself || !may_repeat(got.error())) co_return got;
            const auto seed = static_cast<std::uint64_t>(sys_time(clock()).time_since_epoch().count());
            const std::chrono::milliseconds delay = azdo::detail::delay_after(got.error().retry_after, attempt, seed, options);
            if (!azdo::detail::is_patient(got.error().retry_after, delay, waited, options)) co_return got;
            waited += delay;
            const http::time_point time = co_await azdo::current_time{};
            co_await wait_until{time.after(delay)}; // if it ends early, the driver refuses the next request and says why
        }
    }

private:
    using step_type = std::remove_cvref_t<decltype(std::declval<const Fetch&>()(sys_time{}))>;
    /// As does `managed_identity`, whose server has its own rules.
    static constexpr bool repeats_itself = requires { requires step_type::repeats_itself; };

    static bool may_repeat(const failure& why) noexcept {
        return why.status != 0 && (why.kind == failure_kind::throttled || why.kind == failure_kind::unavailable);
    }
    conversation<token> once(next_t next) const {
        step_type step = fetch(clock());
        if constexpr (requires { step.claims = claims; }) step.claims = claims;
        if constexpr (conversing_step<step_type>) {
            result<token> got = co_await step.converse(next);
            co_return got;
        } else {
            result<token> got = co_await send_step(step, next);
            co_return got;
        }
    }
};
template <token_fetch Fetch, time_source Clock>
retry_token_request(Fetch, Clock) -> retry_token_request<Fetch, Clock>;
template <token_fetch Fetch, time_source Clock>
retry_token_request(Fetch, Clock, retry_options) -> retry_token_request<Fetch, Clock>;

} // namespace azdo::inline v1::oauth
