// SPDX-License-Identifier: BSL-1.0
// How Azure DevOps words its errors, read into a `failure`.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/utf8.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace http {

namespace detail {
/// True for what holds a JSON Web Token: `eyJ`, where a token may begin, and enough of its alphabet behind.
[[gnu::cold]] inline bool is_jwt(std::string_view word) noexcept {
    for (std::size_t at = word.find("eyJ"); at != word.npos; at = word.find("eyJ", at + 1)) {
        std::size_t end = at, digits = 0;
        for (; end < word.size() && azdo::detail::is_host_character(word[end]); ++end) digits += azdo::detail::is_digit(word[end]) ? 1 : 0;
        const bool begins = at == 0 || std::string_view("-_.").find(word[at - 1]) != word.npos || !azdo::detail::is_host_character(word[at - 1]);
        if (word.size() > 20 && (begins || (end - at > 16 && digits != 0))) return true;
    }
    return false;
}
/// True for a word of prose behind "Basic" or "Bearer": letters of one case after the first, in pieces joined by punctuation, or characters that no
/// credential has. What is random has both cases or digits, or is longer than words are; `=` ends base64.
[[gnu::cold]] inline bool is_prose(std::string_view word) noexcept {
    std::size_t piece = 0, upper = 0;
    bool first_upper = false;
    if (word.back() == '=') return false;
    for (const char c : word) {
        if (static_cast<unsigned char>(c) >= 0x80) return true;
        const bool is_upper = c >= 'A' && c <= 'Z', is_lower = c >= 'a' && c <= 'z';
        if (std::string_view("-_/.:()!?=").find(c) != std::string_view::npos) {
            piece = upper = 0;
            continue;
        }
        if (!is_upper && !is_lower) return false;
        if (piece++ == 0) first_upper = is_upper;
        upper += is_upper ? 1 : 0;
        const bool one_case = upper == 0 || upper == piece || (upper == 1 && first_upper);
        if (!one_case || piece > 20) return false;
    }
    return true;
}
} // namespace detail

/// The text of a service, fit for a message: control characters become blanks, words that look like tokens become `***`, and more than
/// `limit` bytes are cut at the end of a UTF-8 sequence. After "Basic" and "Bearer" what looks like a word of prose stays
/// ("Basic authentication is off").
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
        const bool token = detail::is_jwt(word) || (credential_follows && word.size() > 8 && !detail::is_prose(word));
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

/// True for a file that is handed over as such, whatever its type: `Content-Disposition`.
[[gnu::cold]] inline bool is_download(const response& got) { return got.headers().contains("Content-Disposition"); }

namespace detail {
[[gnu::cold]] inline bool contains_ignoring_case(std::string_view text, std::string_view words) noexcept {
    for (std::size_t i = 0; i + words.size() <= text.size(); ++i)
        if (same_ignoring_case(text.substr(i, words.size()), words)) return true;
    return false;
}
constexpr bool is_redirect(int status) noexcept { return status == 301 || status == 302 || status == 303 || status == 307 || status == 308; }
/// True when Azure DevOps itself answered: it puts its own headers on everything.
[[gnu::cold]] inline bool is_from_service(const response& got) {
    for (const header one : got.headers())
        if (same_ignoring_case(one.name, "ActivityId") || same_ignoring_case(one.name.substr(0, 6), "X-TFS-") ||
            same_ignoring_case(one.name.substr(0, 6), "X-VSS-") || same_ignoring_case(one.name, "x-msedge-ref"))
            return true;
    return false;
}
/// True for an answer with the marks of a proxy and none of the service.
[[gnu::cold]] inline bool is_from_proxy(const response& got) {
    if (is_from_service(got)) return false;
    for (const header one : got.headers())
        if (same_ignoring_case(one.name, "Via") || same_ignoring_case(one.name.substr(0, 6), "Proxy-") || same_ignoring_case(one.name.substr(0, 7), "X-Squid"))
            return true;
    return false;
}
/// True for a page that comes with a success.
[[gnu::cold]] inline bool is_page(const response& got) {
    return got.status >= 200 && got.status < 300 && got.status != 204 && got.status != 205 && is_html(got) && !is_download(got);
}
/// True for a page that asks for a sign-in to the service: by the service's own headers or by its words.
[[gnu::cold]] inline bool asks_for_sign_in(const response& got) {
    if (is_from_service(got)) return true;
    if (is_from_proxy(got)) return false;
    const std::string_view page = std::string_view(got.body).substr(0, 65'536);
    for (const std::string_view mark : {"_signin", "sign in", "sign-in", "login.microsoftonline.com", "login.live.com", ".visualstudio.com", "azure devops"})
        if (contains_ignoring_case(page, mark)) return true;
    return false;
}
} // namespace detail

namespace detail {
/// True for a host of Azure DevOps Services or of the sign-in that it uses.
[[gnu::cold]] inline bool is_host_of_service(std::string_view host) noexcept {
    for (const std::string_view one : {"dev.azure.com", "visualstudio.com", "login.microsoftonline.com", "login.live.com"}) {
        const std::size_t rest = host.size() - std::min(host.size(), one.size());
        if (same_ignoring_case(host.substr(rest), one) && (rest == 0 || host[rest - 1] == '.')) return true;
    }
    return false;
}
/// True for a redirect to a sign-in to the service: it is the service's own, stays at its host, or leads to a host of the service; never a
/// proxy's.
[[gnu::cold]] inline bool leads_to_sign_in(const response& got) {
    const std::string_view location = got.headers().find("Location");
    if (is_from_proxy(got) || !(is_html(got) || location.find("_signin") != location.npos)) return false;
    if (is_from_service(got) || location.empty() || (location.front() == '/' && location.substr(0, 2) != "//")) return true;
    const auto there = split_url(location);
    return there && is_host_of_service(there->host);
}
} // namespace detail

/// True for what the service shows to who is not signed in, where JSON was due: status 203, a redirect to its sign-in page, or a page of HTML with
/// a status that means success and the marks of the service (its headers, or a page that speaks of signing in). A file with
/// `Content-Disposition` is none, and neither is a page without those marks: see `is_foreign_page`.
[[gnu::cold]] inline bool is_sign_in_page(const response& got) {
    if (got.status == 203) return !detail::is_from_proxy(got);
    if (detail::is_redirect(got.status)) return detail::leads_to_sign_in(got);
    return detail::is_page(got) && detail::asks_for_sign_in(got);
}
/// True for a page of HTML with a status that means success which is not the service's: a proxy or gateway answered in its place, or the address is
/// that of something else.
[[gnu::cold]] inline bool is_foreign_page(const response& got) { return !is_sign_in_page(got) && detail::is_page(got) && !detail::asks_for_sign_in(got); }

/// The service's id of an exchange, for its support.
[[gnu::cold]] inline std::string correlation_id(const response& got) {
    for (const std::string_view name : {"ActivityId", "x-vss-e2eid", "x-msedge-ref"}) {
        const std::string_view id = got.headers().find(name);
        if (!id.empty()) return presentable(id, 100);
    }
    return {};
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

/// What the service says in the header `X-TFS-ServiceError`, decoded: it tells what the body often does not ("The Personal Access Token used has
/// expired").
[[gnu::cold, gnu::noinline]] inline std::string service_error_header(const response& got) {
    const std::string_view raw = got.headers().find("X-TFS-ServiceError");
    const bool plus_is_blank = raw.find(' ') == raw.npos && raw.find("%20") == raw.npos;
    auto decoded = percent_decoded(raw, plus_is_blank);
    return decoded && json::is_utf8(*decoded) ? *std::move(decoded) : std::string(raw);
}

namespace detail {
/// Two texts about one error: one of them when it says the other, too.
[[gnu::cold]] inline std::string said_in_both(std::string body, const std::string& header) {
    if (header.empty() || body.find(header) != body.npos) return body;
    if (body.empty() || header.find(body) != header.npos) return header;
    return azdo::detail::joined({body, " (", header, ")"});
}

/// The host of a redirect, or an empty text. Nothing else of the address: its path and query may hold anything.
[[gnu::cold]] inline std::string redirected_to(const response& got) {
    if (got.status < 300 || got.status >= 400) return {};
    const auto there = split_url(got.headers().find("Location"));
    return there ? presentable(there->host, 253) : std::string();
}

/// Calls `each` with the scheme names of one `WWW-Authenticate` (RFC 9110 section 11.6.1): the first word between commas, unless it is a parameter.
template <class Each>
void each_scheme(std::string_view offers, const Each& each) {
    while (!offers.empty()) {
        bool quoted = false;
        std::size_t end = 0;
        for (; end < offers.size() && (quoted || offers[end] != ','); ++end) quoted = quoted != (offers[end] == '"');
        std::string_view piece = offers.substr(0, end);
        offers.remove_prefix(end < offers.size() ? end + 1 : end);
        piece.remove_prefix(std::min(piece.find_first_not_of(" \t"), piece.size()));
        piece = piece.substr(0, piece.find_first_of(" \t"));
        if (!piece.empty() && piece.find('=') == piece.npos) each(piece);
    }
}

/// Of a 401 that offers nothing but the protocols of Windows: which, and what helps. Else an empty text.
[[gnu::cold, gnu::noinline]] inline std::string about_windows_alone(const response& got) {
    std::string offered;
    bool other = false;
    for (const header one : got.headers()) {
        if (!same_ignoring_case(one.name, "WWW-Authenticate")) continue;
        each_scheme(one.value, [&](std::string_view scheme) {
            const bool windows = same_ignoring_case(scheme, "NTLM") || same_ignoring_case(scheme, "Negotiate") || same_ignoring_case(scheme, "Kerberos");
            other = other || !windows;
            if (windows && offered.find(scheme) == offered.npos) azdo::detail::append(offered, azdo::detail::joined({offered.empty() ? "" : " and ", scheme}));
        });
    }
    if (other || offered.empty()) return {};
    return azdo::detail::joined({" (the server offers ", offered,
        " only, the sign-in of Windows, which this library does not speak: switch on Basic authentication at the server, so that it takes personal access tokens)"});
}
} // namespace detail

/// Reads the body of an error in all the forms that Azure DevOps uses: its JSON object, the wrapped form, plain text, HTML (which is not
/// shown), nothing. The kind follows the status: 401 `not_signed_in`, 403 `access_denied`, 404 and 410 `not_found`, 409 and 412 `conflict`,
/// 407 `transport` (it is a proxy's), 429 `throttled`, other 4xx `rejected`, 5xx `unavailable`. The header `X-TFS-ServiceError` counts as the body does. A
/// 401 that offers NTLM or Negotiate alone says so.
///
/// 401 with `TF400813` may mean an unknown identity, another tenant, or that the organization has switched off third-party access through
/// OAuth; the service does not tell which, so the message names all three.
[[gnu::cold, gnu::noinline]] inline failure read_service_error(const response& got) {
    if (got.status == 407)
        return failure_of(failure_kind::transport,
            "a proxy on the way asks for a user and a password (407); this is not about the credential for Azure DevOps: give the proxy what it asks "
            "for, or let this program pass it by",
            got);
    const std::string_view text = azdo::detail::without_mark(got.body);
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
    const failure_kind kind = detail::kind_of_status(got.status);
    const std::string shown = detail::said_in_both(presentable(said), presentable(service_error_header(got)));
    failure made = failure_of(kind, shown.empty() ? detail::advice(kind) : shown, got);
    if (shown.empty() && is_html(got) && detail::is_from_proxy(got))
        azdo::detail::append(made.message, " (the answer is a page of a proxy on the way, not of Azure DevOps)");
    made.type_key = presentable(type_key, 100);
    if (got.status == 401 && (std::string_view(got.body).find("TF400813") != std::string::npos || made.message.find("TF400813") != std::string::npos))
        azdo::detail::append(made.message,
            " (one of: the identity is unknown here; the token is of another tenant; the organization has switched off third-party "
            "application access through OAuth)");
    if (made.type_key == "AccessCheckException") azdo::detail::append(made.message, " (a personal access token may have expired)");
    if (got.status == 401) azdo::detail::append(made.message, detail::about_windows_alone(got));
    return made;
}

/// The failure of a sign-in page.
[[gnu::cold, gnu::noinline]] inline failure sign_in_failure(const response& got) {
    std::string message = "the service answered with its sign-in page";
    if (const std::string there = detail::redirected_to(got); !there.empty()) azdo::detail::append(message, azdo::detail::joined({" (a redirect to ", there, ")"}));
    azdo::detail::append(message, ": the credential is missing, wrong or expired; sign in again");
    if (const std::string said = presentable(service_error_header(got)); !said.empty()) azdo::detail::append(message, azdo::detail::joined({" (", said, ")"}));
    return failure_of(failure_kind::not_signed_in, message, got);
}

/// The failure of a redirect that is not to a sign-in page; of its address the host alone is named.
[[gnu::cold, gnu::noinline]] inline failure redirect_failure(const response& got) {
    const std::string there = detail::redirected_to(got);
    return failure_of(failure_kind::protocol,
        azdo::detail::joined({"the service answered with a redirect", there.empty() ? "" : " to ", there,
            ", which is never followed: check the address of the organization or server"}),
        got);
}

/// The failure of a page that is not the service's.
[[gnu::cold, gnu::noinline]] inline failure foreign_page_failure(const response& got) {
    return failure_of(failure_kind::protocol,
        "the answer is a web page that is not from Azure DevOps: a proxy or gateway on the way may have answered in its place (does it want a sign-in of "
        "its own, or block this host?), or the address is that of something else",
        got);
}

} // namespace http
} // namespace v1
} // namespace azdo
