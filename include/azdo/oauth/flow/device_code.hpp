// SPDX-License-Identifier: BSL-1.0
// Signing in on another device: the program shows a short code, the person enters it in any browser.
//
// `POST /{tenant}/oauth2/v2.0/devicecode`, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
//
// | requirement of RFC 8628 | test in tests/unit/oauth/flow/device_code.cpp |
// |---|---|
// | the answer of section 3.2; an interval of 5 s by default | the_answer_of_the_rfc, answers_that_cannot_be_used |
// | waits before each poll (section 3.4) | it_waits_before_it_asks |
// | `slow_down` adds 5 s permanently (section 3.5) | slow_down_is_for_good |
// | polls less often after a network failure (section 3.5) | a_broken_connection_makes_it_slower |
// | and after an error from a gateway or a busy server | admitted_requests_slow_it_down |
// | stops at `expired_token`, `access_denied`, any other error | it_stops |
// | stops when the code has expired, and when the call is cancelled | it_ends_with_the_code, a_cancelled_call |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/scope_text.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

/// What to show the person (`user_code`, `verification_uri`), and what to poll with.
struct device_authorization {
    secret<std::string> device_code{};
    std::string user_code{};
    std::string verification_uri{};
    std::string verification_uri_complete{}; ///< includes the code, for a QR code; empty: none
    std::chrono::seconds interval{5};        ///< between two polls
    std::chrono::seconds expires_in{};       ///< counted from the request
};

namespace detail {
struct device_answer {
    secret<std::string> device_code{};
    std::string user_code{};
    std::string verification_uri{};
    std::string verification_url{}; // its name in an early draft
    std::string verification_uri_complete{};
    json::raw interval{};
    json::raw expires_in{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"device_code", &device_answer::device_code>(azdo::as::required),
            azdo::field<"user_code", &device_answer::user_code>(azdo::as::required),
            azdo::field<"verification_uri", &device_answer::verification_uri>(),
            azdo::field<"verification_url", &device_answer::verification_url>(),
            azdo::field<"verification_uri_complete", &device_answer::verification_uri_complete>(),
            azdo::field<"interval", &device_answer::interval>(), azdo::field<"expires_in", &device_answer::expires_in>());
    }
};

inline result<device_authorization> check_device_answer(device_answer&& answer, const http::response& got) {
    device_authorization made{std::move(answer.device_code), std::move(answer.user_code), std::move(answer.verification_uri),
        std::move(answer.verification_uri_complete)};
    if (made.verification_uri.empty()) made.verification_uri = std::move(answer.verification_url);
    std::optional<std::chrono::seconds> interval, lifetime;
    if (!read_seconds(answer.interval.text(), 3600, interval) || !read_seconds(answer.expires_in.text(), 24 * 3600, lifetime) || !lifetime)
        return bad_answer(got, "it does not say when the code expires");
    if (made.device_code.empty() || made.user_code.empty() || !is_visible(made.device_code.reveal()) || !is_visible(made.user_code))
        return bad_answer(got, "it has no code that can be shown");
    if (!check_url(made.verification_uri, "it") ||
        (!made.verification_uri_complete.empty() && !check_url(made.verification_uri_complete, "it")))
        return bad_answer(got, "it has no https address for entering the code");
    if (interval) made.interval = std::max(*interval, std::chrono::seconds{1});
    made.expires_in = *lifetime;
    return made;
}
} // namespace detail

/// Requests a code. Show `user_code` and `verification_uri` to the person, then run `poll_device_code`.
///
/// Example: `auto device = azdo::call(oauth::request_device_code{oauth::entra{tenant}, app, oauth::entra_scopes("vso.work"), now}, transport);`
///
/// Failures: `invalid_input` for a server without device codes; `protocol` for an answer that cannot be used; those of
/// `read_token_response`. Source: RFC 8628 section 3.1.
struct request_device_code {
    using result_type = device_authorization;

    oauth::authorization_server server;
    oauth::app app;
    scope_text scopes;
    required<sys_time> now;

    result<http::request> to_request() const {
        if (auto good = detail::needs_standard(server, "device code"); !good) return std::move(good).error();
        if (auto good = check(server); !good) return std::move(good).error();
        if (auto good = check_url(server.device_url, "the device code URL of the server"); !good) return std::move(good).error();
        if (auto good = check(scopes); !good) return std::move(good).error();
        http::form body;
        body.add("scope", scopes.text);
        return detail::standard_request(server.device_url, server, app, body, now);
    }
    template <class = json::instruction_set>
    result<device_authorization> parse(http::response got) const {
        const std::array hidden{&app.client_secret};
        if (got.status != 200) {
            auto refused = read_token_response(std::move(got), now, hidden);
            if (!refused) return std::move(refused).error();
            return fail(failure_kind::protocol, "the server's response to the request for a device code has no device code");
        }
        if (auto refused = detail::refused_status(got)) {
            wipe(got.body);
            return *std::move(refused);
        }
        auto answer = json::decode<detail::device_answer>(got.body, {.null_is_absent = true});
        wipe(got.body);
        if (!answer) return detail::undecoded_answer(got, "the response with the device code cannot be used", std::move(answer).error());
        return detail::check_device_answer(*std::move(answer), got);
    }
};

/// Waits until the person has entered the code, and returns the token.
///
/// Example:
/// ```
/// const oauth::poll_device_code poll{server, app, device, oauth::wall_clock()};
/// auto token = azdo::call(poll, transport, {.timeout = std::chrono::minutes(15), .stop = stop});
/// ```
/// This takes as long as the person does: set a timeout of at least `expires_in`. After a broken connection, a gateway's page (408, 429,
/// 5xx), `server_error` or `temporarily_unavailable` it keeps polling, less often, until the code expires.
/// Failures: `access_denied`; `timed_out` (`expired_token`, or the code has expired); `cancelled`, `timed_out` when the call ends first;
/// other errors of the token endpoint.
/// Source: RFC 8628 sections 3.4 and 3.5.
struct poll_device_code {
    using result_type = token;

    oauth::authorization_server server;
    oauth::app app;
    device_authorization device;
    required<sys_time> now; ///< when the code was requested

    conversation<token> converse(next_t next) const {
        const http::time_point begun = co_await azdo::current_time{};
        const http::time_point end = begun.after(device.expires_in);
        std::chrono::milliseconds interval = device.interval;
        for (http::time_point time = begun;;) {
            const http::time_point due = time.after(interval);
            if (!(due < end)) co_return ended();
            co_await wait_until{due};
            time = co_await azdo::current_time{};
            const bool woken_early = time < due; // the call has ended: the driver refuses the request and says why
            const sys_time asked_at = now.get() + time.since(begun);
            auto request = to_request(asked_at);
            if (!request) co_return std::move(request).error();
            result<http::response> got = co_await next(*std::move(request));
            result<token> answer = got ? parse(*std::move(got), asked_at) : result<token>(std::move(got).error());
            if (answer || woken_early) co_return answer;
            const std::optional<std::chrono::milliseconds> longer = interval_after(answer.error(), interval);
            if (!longer) co_return answer;
            interval = *longer;
            time = co_await azdo::current_time{};
        }
    }

private:
    static constexpr std::chrono::milliseconds step{5'000};
    static constexpr std::chrono::milliseconds longest{120'000};

    static failure ended() {
        failure why = fail(failure_kind::timed_out, "the code was not entered in time: begin the sign-in again");
        why.type_key = "expired_token";
        return why;
    }
    result<http::request> to_request(sys_time time) const {
        if (auto good = detail::needs_standard(server, "device code"); !good) return std::move(good).error();
        http::form body;
        body.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code").add("device_code", device.device_code);
        return detail::token_request(server, app, body, time);
    }
    result<token> parse(http::response got, sys_time asked_at) const {
        const std::array hidden{&app.client_secret, &device.device_code};
        auto made = read_token_response(std::move(got), asked_at, hidden);
        if (made) made->issued_by = issuer_of(server);
        if (made) made->id_token.clear(); // without a nonce, nothing ties it to this sign-in
        return made;
    }
    /// The next interval, or nothing to stop polling.
    static std::optional<std::chrono::milliseconds> interval_after(const failure& why, std::chrono::milliseconds interval) {
        if (why.type_key == "authorization_pending") return interval;
        if (why.type_key == "slow_down") return interval + step;
        const bool busy = why.kind == failure_kind::unavailable || why.kind == failure_kind::throttled; // a status, or `server_error`
        const bool broken = why.kind == failure_kind::transport || (why.kind == failure_kind::timed_out && why.type_key.empty());
        if (busy || broken) return std::max(interval, std::min(2 * interval, longest));
        return std::nullopt;
    }
};

} // namespace azdo::inline v1::oauth
