// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/service_error.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/impl/masking.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/detail/locate.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::http {

namespace detail {
using azdo::detail::append;
using azdo::detail::is_one_of;
using azdo::detail::part;
using azdo::detail::take_front;

/// The index of the first of several texts, separated by bars, that equals `wanted`, ignoring case; -1 when none does.
AZDO_OUT_OF_LINE inline int find_among(std::string_view texts, std::string_view wanted) noexcept {
    for (int i = 0; !texts.empty(); ++i)
        if (same_ignoring_case(take_front(texts), wanted)) return i;
    return -1;
}
AZDO_OUT_OF_LINE inline bool contains_ignoring_case(std::string_view text, std::string_view words) noexcept {
    for (; text.size() >= words.size(); text.remove_prefix(1))
        if (same_ignoring_case({text.data(), words.size()}, words)) return true;
    return false;
}
/// True when there is a header with one of several names; a name that ends with a hyphen is a prefix.
AZDO_OUT_OF_LINE inline bool has_header_of(const response& got, std::string_view names) noexcept {
    while (!names.empty()) {
        const std::string_view name = take_front(names);
        for (const header one : got.headers())
            if (same_ignoring_case(name.back() == '-' ? part(one.name, 0, name.size()) : one.name, name)) return true;
    }
    return false;
}
constexpr bool is_redirect(int status) noexcept {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
/// True when Azure DevOps itself answered: it puts its own headers on everything.
AZDO_COLD inline bool is_from_service(const response& got) { return has_header_of(got, "ActivityId|X-TFS-|X-VSS-|x-msedge-ref"); }
AZDO_OUT_OF_LINE AZDO_DECL bool is_from_proxy(const response& got) {
    return !is_from_service(got) && has_header_of(got, "Via|Proxy-|X-Squid|X-Squid-");
}

/// True for an HTML page with a success status.
AZDO_OUT_OF_LINE inline bool is_page(const response& got) {
    return got.status >= 200 && got.status < 300 && got.status != 204 && got.status != 205 && is_html(got) && !is_download(got);
}
/// True for a page that asks for a sign-in to the service, judged by the service's own headers or by the page's text.
AZDO_OUT_OF_LINE inline bool asks_for_sign_in(const response& got) {
    if (is_from_service(got)) return true;
    if (is_from_proxy(got)) return false;
    const std::string_view page = part(got.body, 0, 65'536);
    std::string_view marks = "_signin|sign in|sign-in|login.microsoftonline.com|login.live.com|.visualstudio.com|azure devops";
    while (!marks.empty())
        if (contains_ignoring_case(page, take_front(marks))) return true;
    return false;
}
/// True for a host of Azure DevOps Services or of its sign-in.
AZDO_OUT_OF_LINE inline bool is_host_of_service(std::string_view host) noexcept {
    std::string_view names = "dev.azure.com|visualstudio.com|login.microsoftonline.com|login.live.com";
    while (!names.empty()) {
        const std::string_view one = take_front(names);
        if (host.size() < one.size()) continue;
        const std::size_t rest = host.size() - one.size();
        if (same_ignoring_case({host.data() + rest, one.size()}, one) && (rest == 0 || host[rest - 1] == '.')) return true;
    }
    return false;
}
/// The host of an absolute address, or an empty text.
AZDO_OUT_OF_LINE inline std::string_view host_of(std::string_view address) {
    url_parts parts;
    return split_into(parts, address) ? parts.host : std::string_view();
}
/// True for a redirect to the sign-in of the service: the service itself sent it, it stays on its host, or it leads to a host of the
/// service. A proxy's redirect is never one.
AZDO_OUT_OF_LINE inline bool leads_to_sign_in(const response& got) {
    const std::string_view location = got.headers().find("Location");
    if (is_from_proxy(got) || !(is_html(got) || contains_ignoring_case(location, "_signin"))) return false;
    if (is_from_service(got) || location.empty() || (location.front() == '/' && part(location, 0, 2) != "//")) return true;
    return is_host_of_service(host_of(location));
}

/// Finds the texts of an error in JSON of any form, see `read_service_error`; their escapes are kept.
class error_texts {
public:
    AZDO_OUT_OF_LINE explicit error_texts(std::string_view json) {
        json::place_finder at(json, 0);
        for (std::string_view text; at.next_text(text);)
            if (!text.empty()) take(at.containers(), at.pointer_so_far(), text);
    }

    std::string_view message{};
    std::string_view type_key{};

private:
    /// `containers`: a character for each container of the text, `[` for a list. `pointer`: a token for each of them.
    AZDO_OUT_OF_LINE void take(std::string_view containers, std::string_view pointer, std::string_view text) noexcept {
        std::string_view key; // of the innermost member; a list's elements have the key of the list
        if (containers.size() > 6) return;
        for (const char container : containers) {
            std::size_t size = 1;
            while (size < pointer.size() && pointer[size] != '/') ++size;
            const std::string_view token(pointer.data() + 1, size - 1);
            pointer.remove_prefix(size);
            const bool is_list = container == '[';
            if (!key.empty() && find_among("message|error|errors|value|odata.error", key) < (is_list ? 1 : 0)) return;
            if (!is_list && (find_among("message", key) < 0 || token != "value")) key = token; // OData: "message": {"value": "…"}
        }
        if (type_key.empty() && find_among("typeKey", key) == 0) type_key = text;
        const int rank = key.empty() ? 6 : find_among("message|error_description|detail|title|error|errors", key);
        const int worth = 8 * rank + static_cast<int>(containers.size());
        if (rank < 0 || worth >= worth_) return;
        worth_ = worth;
        message = text;
    }

    int worth_ = 1000; ///< rank of the message: less is better
};

AZDO_OUT_OF_LINE constexpr failure_kind kind_of_status(int status) noexcept {
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

/// Adds another text about the same error. When one of the two contains the other, only the longer one is kept.
AZDO_OUT_OF_LINE inline void add_said(std::string& to, const std::string& more) {
    if (contains_ignoring_case(to, more)) return;
    if (contains_ignoring_case(more, to)) return azdo::detail::assign(to, more);
    append(to, " (");
    append(to, more);
    append(to, ')');
}
/// Adds the host of a redirect after some words, but nothing else of the address: its path and query may contain anything.
AZDO_OUT_OF_LINE inline void add_redirect(std::string& to, const response& got, std::string_view words, std::string_view after = {}) {
    const std::string_view host = got.status >= 300 && got.status < 400 ? host_of(got.headers().find("Location")) : std::string_view();
    if (host.empty()) return;
    append(to, words);
    append_sanitized(to, host, 253);
    append(to, after);
}
/// Collects the schemes of one `WWW-Authenticate` (RFC 9110 section 11.6.1): the first word of each comma-separated piece (commas in quotes
/// do not count), unless it is a parameter. False when there is a scheme that is not a Windows one.
AZDO_OUT_OF_LINE inline bool offers_windows_alone(std::string_view offers, std::string& offered) {
    while (!offers.empty()) {
        std::size_t begin = 0, word = 0, end = 0;
        while (begin < offers.size() && is_one_of(offers[begin], " \t,")) ++begin;
        offers.remove_prefix(begin);
        while (word < offers.size() && !is_one_of(offers[word], " \t,=")) ++word;
        for (bool quoted = false; end < offers.size() && (quoted || offers[end] != ','); ++end) quoted = quoted != (offers[end] == '"');
        const std::string_view scheme(offers.data(), word);
        const bool is_scheme = word != 0 && (word == offers.size() || offers[word] != '=');
        offers.remove_prefix(end);
        if (!is_scheme) continue;
        if (find_among("NTLM|Negotiate|Kerberos", scheme) < 0) return false;
        if (contains_ignoring_case(offered, scheme)) continue;
        if (!offered.empty()) append(offered, " and ");
        append(offered, scheme);
    }
    return true;
}
/// For a 401 that offers only Windows protocols: adds which, and what helps.
AZDO_OUT_OF_LINE inline void add_windows_alone(std::string& to, const response& got) {
    std::string offered;
    for (const header one : got.headers())
        if (same_ignoring_case(one.name, "WWW-Authenticate") && !offers_windows_alone(one.value, offered)) return;
    if (offered.empty()) return;
    append(to, " (the server offers ");
    append(to, offered);
    append(to, " only, Windows authentication, which this library does not support: enable Basic authentication on the server, so that it "
               "takes personal access tokens)");
}
/// Adds explanations that the texts of some refusals lack.
AZDO_OUT_OF_LINE inline void explain(failure& made, const response& got) {
    if (made.type_key == "AccessCheckException") append(made.message, " (a personal access token may have expired)");
    if (got.status != 401) return;
    azdo::detail::append(made.challenge, claims_challenge(got));
    if (!made.challenge.empty()) append(made.message, " (it asks for a new sign-in, since something about the account has changed)");
    if (contains_ignoring_case(got.body, "TF400813") || contains_ignoring_case(made.message, "TF400813"))
        append(made.message,
            " (one of: the identity is unknown here; the token belongs to another tenant; the organization has switched off third-party "
            "application access through OAuth)");
    add_windows_alone(made.message, got);
}
/// Adds the error text in the body, and its type.
AZDO_OUT_OF_LINE inline void add_body(failure& made, const response& got) {
    std::string_view text = azdo::detail::without_mark(got.body);
    while (!text.empty() && is_one_of(text.front(), " \t\r\n")) text.remove_prefix(1);
    if (text.empty()) return;
    if (is_one_of(text.front(), "{[\"")) {
        const error_texts read(text);
        append_sanitized(made.message, json::unescaped(read.message));
        append_sanitized(made.type_key, json::unescaped(read.type_key), 100);
        if (text.front() == '{' || !read.message.empty()) return;
    }
    if (text.front() != '<' && !is_html(got)) append_sanitized(made.message, text);
}
} // namespace detail

AZDO_OUT_OF_LINE AZDO_DECL bool is_html(const response& got) {
    return same_ignoring_case(azdo::detail::part(got.headers().find("Content-Type"), 0, 9), "text/html");
}
AZDO_OUT_OF_LINE AZDO_DECL bool is_download(const response& got) { return detail::has_header_of(got, "Content-Disposition"); }

AZDO_OUT_OF_LINE AZDO_DECL bool is_sign_in_page(const response& got) {
    if (got.status == 203) return !detail::is_from_proxy(got);
    if (detail::is_redirect(got.status)) return detail::leads_to_sign_in(got);
    return detail::is_page(got) && detail::asks_for_sign_in(got);
}
AZDO_OUT_OF_LINE AZDO_DECL bool is_foreign_page(const response& got) {
    return !is_sign_in_page(got) && detail::is_page(got) && !detail::asks_for_sign_in(got);
}

AZDO_OUT_OF_LINE AZDO_DECL std::string correlation_id(const response& got) {
    std::string_view names = "ActivityId|x-vss-e2eid|x-msedge-ref", id;
    while (id.empty() && !names.empty()) id = got.headers().find(detail::take_front(names));
    return sanitized(id, 100);
}

AZDO_OUT_OF_LINE AZDO_DECL std::string_view claims_challenge(const response& got) {
    if (got.status == 401)
        for (const header one : got.headers())
            if (same_ignoring_case(one.name, "WWW-Authenticate") && detail::contains_ignoring_case(one.value, "insufficient_claims"))
                return one.value;
    return {};
}

AZDO_OUT_OF_LINE AZDO_DECL failure failure_of(failure_kind kind, std::string_view message, const response& got) {
    failure made;
    made.kind = kind;
    azdo::detail::append(made.message, message);
    made.status = got.status;
    made.correlation_id = correlation_id(got);
    made.retry_after = retry_after(got.headers());
    return made;
}

AZDO_OUT_OF_LINE AZDO_DECL std::string service_error_header(const response& got) {
    const std::string_view raw = got.headers().find("X-TFS-ServiceError");
    const bool plus_is_blank = !detail::contains_ignoring_case(raw, " ") && !detail::contains_ignoring_case(raw, "%20");
    std::string decoded;
    if (!append_percent_decoded(decoded, raw, plus_is_blank) || !json::is_utf8(decoded)) azdo::detail::assign(decoded, raw);
    return decoded;
}

AZDO_OUT_OF_LINE AZDO_DECL failure read_service_error(const response& got) {
    if (got.status == 407)
        return failure_of(failure_kind::transport,
            "a proxy asks for a user name and a password (407); the credential for Azure DevOps is not the reason: configure the proxy, or "
            "bypass it",
            got);
    failure made = failure_of(detail::kind_of_status(got.status), {}, got);
    detail::add_body(made, got);
    detail::add_said(made.message, sanitized(service_error_header(got)));
    if (made.message.empty()) {
        azdo::detail::append(made.message, made.status >= 500 ? "the service failed: " : "the service refused the request: ");
        azdo::detail::append(made.message, advice(made.kind));
        if (is_html(got) && detail::is_from_proxy(got))
            azdo::detail::append(made.message, " (the answer is a page from a proxy, not from Azure DevOps)");
    }
    detail::explain(made, got);
    return made;
}

AZDO_OUT_OF_LINE AZDO_DECL failure sign_in_failure(const response& got) {
    failure made = failure_of(failure_kind::not_signed_in, "the service answered with its sign-in page", got);
    detail::add_redirect(made.message, got, " (a redirect to ", ")");
    azdo::detail::append(made.message, ": the credential is missing, wrong or expired; sign in again");
    detail::add_said(made.message, sanitized(service_error_header(got)));
    return made;
}

AZDO_OUT_OF_LINE AZDO_DECL failure redirect_failure(const response& got) {
    failure made = failure_of(failure_kind::protocol, "the service answered with a redirect", got);
    detail::add_redirect(made.message, got, " to ");
    azdo::detail::append(made.message, ", which is never followed: check the address of the organization or server");
    return made;
}

AZDO_OUT_OF_LINE AZDO_DECL failure foreign_page_failure(const response& got) {
    return failure_of(failure_kind::protocol,
        "the answer is a web page that is not from Azure DevOps: a proxy may have answered (does it want a sign-in, or block this host?), "
        "or the address is wrong",
        got);
}

} // namespace azdo::inline v1::http
