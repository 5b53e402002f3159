// SPDX-License-Identifier: BSL-1.0
// How Azure DevOps words its errors, read into a `failure`.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace http {

/// The text of a service, fit for a message: control characters become blanks, words that look like tokens become `***`, and more than
/// `limit` bytes are cut at the end of a UTF-8 sequence.
[[gnu::cold, gnu::noinline]] inline std::string presentable(std::string_view text, std::size_t limit = 500) {
    constexpr auto ends_word = [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '"' || c == '\'' || c == ',' || c == ';';
    };
    std::string out;
    bool credential_follows = false;
    for (std::size_t i = 0; i < text.size() && out.size() <= limit;) {
        if (ends_word(text[i])) {
            const bool control = static_cast<unsigned char>(text[i]) <= 0x20 || text[i] == 0x7f;
            if (!control || (!out.empty() && out.back() != ' ')) azdo::detail::append(out, control ? ' ' : text[i]);
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && !ends_word(text[end])) ++end;
        const std::string_view word = text.substr(i, end - i);
        const bool token = (word.size() > 20 && word.find("eyJ") != std::string_view::npos) || (credential_follows && word.size() > 8);
        azdo::detail::append(out, token ? std::string_view("***") : word);
        credential_follows = same_ignoring_case(word, "Bearer") || same_ignoring_case(word, "Basic");
        i = end;
    }
    if (out.size() > limit) {
        bool within_sequence = true;
        while (out.size() > limit || (within_sequence && !out.empty())) {
            within_sequence = (static_cast<unsigned char>(out.back()) & 0xC0) == 0x80;
            out.pop_back();
        }
        azdo::detail::append(out, "...");
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// True for `text/html`, whatever parameters follow.
[[gnu::cold]] inline bool is_html(const response& got) { return same_ignoring_case(got.headers().find("Content-Type").substr(0, 9), "text/html"); }

/// True for what the service shows to who is not signed in, where JSON or bytes were due: status 203, a redirect to its sign-in page, or a
/// page of HTML with a status that means success.
[[gnu::cold]] inline bool is_sign_in_page(const response& got) {
    if (got.status == 203) return true;
    if (got.status == 301 || got.status == 302 || got.status == 303 || got.status == 307)
        return is_html(got) || got.headers().find("Location").find("_signin") != std::string_view::npos;
    return got.status >= 200 && got.status < 300 && is_html(got);
}

/// The service's id of an exchange, for its support.
[[gnu::cold]] inline std::string correlation_id(const response& got) {
    for (const std::string_view name : {"ActivityId", "x-vss-e2eid", "x-msedge-ref"}) {
        const std::string_view id = got.headers().find(name);
        if (!id.empty()) return presentable(id, 100);
    }
    return {};
}

/// A text without the byte order mark that the service sometimes sends before JSON.
constexpr std::string_view without_bom(std::string_view text) noexcept {
    return text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text;
}

namespace detail {
/// `{"message": …, "typeKey": …}` and `{"count": 1, "value": {"Message": …}}`; the rest is skipped.
struct wrapped_error {
    std::optional<std::string> message{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"Message", &wrapped_error::message>()); }
};
struct service_error_body {
    std::optional<std::string> message{};
    std::optional<std::string> type_key{};
    std::optional<wrapped_error> value{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"message", &service_error_body::message>(),
            azdo::field<"typeKey", &service_error_body::type_key>(), azdo::field<"value", &service_error_body::value>());
    }
};

constexpr failure_kind kind_of_status(int status) noexcept {
    switch (status) {
    case 203:
    case 401: return failure_kind::not_signed_in;
    case 403: return failure_kind::access_denied;
    case 404:
    case 410: return failure_kind::not_found;
    case 408: return failure_kind::timed_out;
    case 409:
    case 412: return failure_kind::conflict;
    case 413: return failure_kind::too_large;
    case 429: return failure_kind::throttled;
    default: break;
    }
    if (status >= 500) return failure_kind::unavailable;
    return status >= 400 ? failure_kind::rejected : failure_kind::protocol;
}
[[gnu::cold]] constexpr std::string_view advice(failure_kind kind) noexcept {
    switch (kind) {
    case failure_kind::not_signed_in: return "the service does not accept the credential: sign in again";
    case failure_kind::access_denied: return "this identity may not do that: ask for the permission, or for a token with the scope";
    case failure_kind::not_found: return "the service does not know this organization, project or item";
    case failure_kind::conflict: return "somebody else changed it in the meantime: read again, then repeat";
    case failure_kind::throttled: return "too many requests: wait, then repeat";
    case failure_kind::unavailable: return "the service failed: try again later";
    case failure_kind::timed_out: return "the service gave up waiting: try again";
    case failure_kind::too_large: return "the service refuses a body of this size";
    default: return "the service refused the request";
    }
}
} // namespace detail

/// What every failure of a response carries: status, correlation id, delay.
[[gnu::cold, gnu::noinline]] inline failure failure_of(failure_kind kind, std::string_view message, const response& got) {
    failure made;
    made.kind = kind;
    azdo::detail::append(made.message, message);
    made.status = got.status;
    made.correlation_id = correlation_id(got);
    made.retry_after_seconds = retry_after_seconds(got.headers());
    return made;
}

/// Reads the body of an error in all the forms that Azure DevOps uses: its JSON object, the wrapped form, plain text, HTML (which is not
/// shown), nothing. The kind follows the status: 401 `not_signed_in`, 403 `access_denied`, 404 and 410 `not_found`, 409 and 412 `conflict`,
/// 429 `throttled`, other 4xx `rejected`, 5xx `unavailable`.
///
/// 401 with `TF400813` may mean an unknown identity, another tenant, or that the organization has switched off third-party access through
/// OAuth; the service does not tell which, so the message names all three.
[[gnu::cold, gnu::noinline]] inline failure read_service_error(const response& got) {
    const std::string_view text = without_bom(got.body);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const char begins_with = first == text.npos ? '\0' : text[first];
    detail::service_error_body body;
    std::string_view said, type_key;
    if (begins_with == '{') {
        if (json::decode_shape(&body, json::shape_of<detail::service_error_body, json::purpose::reading>, text, {.null_is_absent = true}, true)) {
            if (body.message) said = *body.message;
            else if (body.value && body.value->message) said = *body.value->message;
            if (body.type_key) type_key = *body.type_key;
        }
    } else if (!is_html(got) && begins_with != '<') {
        said = text;
    }
    const std::string shown = presentable(said);
    const failure_kind kind = detail::kind_of_status(got.status);
    failure made = failure_of(kind, shown.empty() ? detail::advice(kind) : shown, got);
    made.type_key = presentable(type_key, 100);
    if (got.status == 401 && std::string_view(got.body).find("TF400813") != std::string::npos)
        azdo::detail::append(made.message,
            " (one of: the identity is unknown here; the token is of another tenant; the organization has switched off third-party "
            "application access through OAuth)");
    if (made.type_key == "AccessCheckException") azdo::detail::append(made.message, " (a personal access token may have expired)");
    return made;
}

/// The failure of a sign-in page.
[[gnu::cold, gnu::noinline]] inline failure sign_in_failure(const response& got) {
    return failure_of(failure_kind::not_signed_in,
        "the service answered with its sign-in page: the credential is missing, wrong or expired; sign in again", got);
}

} // namespace http
} // namespace v1
} // namespace azdo
