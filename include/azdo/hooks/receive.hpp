// SPDX-License-Identifier: BSL-1.0
// `receive`: checks a delivery of a service hook, gives its event to a handler, and answers as the service expects.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/seen_events.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/json/decode.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::hooks {

/// A request that arrived at the receiver. Requirement: what it refers to lives as long as the call of `receive`.
struct delivery {
    http_method method = http_method::post;
    http::header_list headers{};
    std::string_view body{};
};

/// A header that the subscription adds to each delivery, with a value that only the service knows.
struct secret_header {
    std::string name;
    secret<std::string> value;
};

/// What a delivery has to prove, as its subscription says, and how large it may be. The service signs nothing: the secrets are all that tells
/// its deliveries from others. A delivery to a receiver without any secret is refused.
struct receiver_options {
    std::string user{}; ///< of basic authentication
    secret<std::string> password{};
    std::vector<secret_header> headers{};
    std::size_t max_bytes = 4 * 1024 * 1024; ///< of the body
};

namespace detail {
inline http::response answer_text(int status, const char* text) { return {status, text, {{"Content-Type", "text/plain"}}}; }

/// Takes the same time wherever two texts differ, and compares all secrets. Blanks around a header's value do not belong to it (RFC 9110,
/// section 5.5).
AZDO_OUT_OF_LINE inline bool proves(const delivery& got, const receiver_options& options) {
    const bool has_basic = !options.user.empty() || !options.password.empty();
    bool good = has_basic || !options.headers.empty();
    if (has_basic) {
        const secret<std::string> wanted(base64_encode(azdo::detail::joined({options.user, ":", options.password.reveal()})));
        const std::string_view sent = azdo::detail::trimmed(got.headers.find("Authorization"));
        const bool is_basic = azdo::detail::equal_ignoring_case(sent.substr(0, 6), "Basic ");
        good &= equal_in_constant_time(is_basic ? sent.substr(6) : std::string_view(), wanted.reveal());
    }
    for (const secret_header& one : options.headers)
        good &= !one.value.empty() && equal_in_constant_time(azdo::detail::trimmed(got.headers.find(one.name)), one.value.reveal());
    return good;
}
inline bool is_json(const delivery& got) {
    const std::string_view type = got.headers.find("Content-Type");
    return azdo::detail::equal_ignoring_case(azdo::detail::trimmed(type.substr(0, type.find(';'))), "application/json");
}
/// The reason to refuse a delivery, in the order in which nothing is read before it is proved; status 0: there is none.
AZDO_OUT_OF_LINE inline http::response refusal(const delivery& got, const receiver_options& options) {
    if (got.method != http_method::post) return {405, "POST only", {{"Allow", "POST"}}};
    if (!proves(got, options)) return {401, "not authorized", {{"WWW-Authenticate", "Basic realm=\"service hooks\""}}};
    if (got.body.size() > options.max_bytes) return answer_text(413, "too large");
    if (!is_json(got)) return answer_text(415, "application/json only");
    return {};
}
/// The answer for an event whose handler failed: whether to try again, to disable the subscription, or to put it on probation.
AZDO_OUT_OF_LINE inline http::response answer_for(const failure& why) {
    if (why.status == 410) return answer_text(410, "gone: the subscription may be disabled");
    switch (why.kind) {
    case failure_kind::throttled:
    case failure_kind::unavailable:
    case failure_kind::transport:
    case failure_kind::timed_out:
    case failure_kind::cancelled:
    case failure_kind::conflict:
    case failure_kind::storage: return answer_text(503, "try again");
    default: return answer_text(500, "the event could not be handled");
    }
}
template <class Handler>
result<void> handle(Handler& handler, const received_event& event) {
    try {
        return handler(event);
    } catch (...) { // its text is not ours
        return fail(failure_kind::unavailable, "the handler of an event threw an exception");
    }
}
} // namespace detail

/// An answer of a handler that disables the subscription: `return azdo::hooks::no_longer_wanted();`
inline failure no_longer_wanted() {
    failure made = fail(failure_kind::rejected, "this receiver no longer wants the events of this subscription");
    made.status = 410;
    return made;
}

/// Checks a delivery, gives its event to `handler` unless it was handled before, and returns the answer to send. The handler takes a
/// `const received_event&` and returns a `result<void>`; the service waits for it, so what takes long is stored and done later.
///
/// Example:
/// ```
/// const azdo::http::response answer = azdo::hooks::receive({azdo::http_method::post, headers, body}, options, seen,
///     [&](const azdo::hooks::received_event& event) -> azdo::result<void> { return queue.store(event); });
/// ```
///
/// | answer | when | the service |
/// |---|---|---|
/// | 200 | handled, now or before | is content |
/// | 400, 405, 413, 415 | not a delivery: no JSON, no id or type, another method, too large | puts the subscription on probation |
/// | 401 | a secret is missing or wrong, or `options` has none | the same |
/// | 410 | `no_longer_wanted()` | disables the subscription |
/// | 500 | another failure of the handler | puts the subscription on probation |
/// | 503 | a failure that may pass (throttled, unavailable, transport, storage, …), an exception, or the event is under way | tries again, up to 8 times |
///
/// After a failure the event may be delivered again. The secrets are compared in constant time, and before anything of the body is read;
/// no answer repeats any of the delivery. Events come in any order: compare `rev` or dates, or read the resource from the service.
///
/// Source: https://learn.microsoft.com/azure/devops/service-hooks/services/webhooks,
/// https://learn.microsoft.com/azure/devops/service-hooks/troubleshoot
template <event_memory Memory, class Handler>
requires requires(Handler& handler, const received_event& event) {
    { handler(event) } -> std::convertible_to<result<void>>;
}
http::response receive(const delivery& got, const receiver_options& options, Memory& seen, Handler&& handler) {
    if (http::response refused = detail::refusal(got, options); refused.status != 0) return refused;
    const auto event = json::decode<received_event>(got.body, event_reading);
    if (!event || event->id.empty() || event->event_type.empty()) return detail::answer_text(400, "not an event");
    switch (seen.begin(event->id)) {
    case delivery_state::handled: return detail::answer_text(200, "handled before");
    case delivery_state::under_way: return detail::answer_text(503, "under way: try again");
    case delivery_state::first: break;
    }
    const result<void> done = detail::handle(handler, *event);
    if (done)
        seen.finish(event->id);
    else
        seen.forget(event->id);
    return done ? detail::answer_text(200, "handled") : detail::answer_for(done.error());
}

} // namespace azdo::inline v1::hooks
