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
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::http {

namespace detail {
using azdo::detail::append;
using azdo::detail::is_one_of;

/// Removes the first of several texts, separated by bars, and returns it.
AZDO_OUT_OF_LINE inline std::string_view take_front(std::string_view& texts) noexcept {
    std::size_t size = 0;
    while (size < texts.size() && texts[size] != '|') ++size;
    const std::string_view front(texts.data(), size);
    texts.remove_prefix(size < texts.size() ? size + 1 : size);
    return front;
}
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
            if (same_ignoring_case(name.back() == '-' ? one.name.substr(0, name.size()) : one.name, name)) return true;
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
    const std::string_view page = std::string_view(got.body).substr(0, 65'536);
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
        if (same_ignoring_case(host.substr(rest), one) && (rest == 0 || host[rest - 1] == '.')) return true;
    }
    return false;
}
/// The host of an absolute address, or an empty text.
AZDO_OUT_OF_LINE inline std::string_view host_of(std::string_view address) {
    const auto there = split_url(address);
    return there ? there->host : std::string_view();
}
/// True for a redirect to the sign-in of the service: the service itself sent it, it stays on its host, or it leads to a host of the
/// service. A proxy's redirect is never one.
AZDO_OUT_OF_LINE inline bool leads_to_sign_in(const response& got) {
    const std::string_view location = got.headers().find("Location");
    if (is_from_proxy(got) || !(is_html(got) || contains_ignoring_case(location, "_signin"))) return false;
    if (is_from_service(got) || location.empty() || (location.front() == '/' && location.substr(0, 2) != "//")) return true;
    return is_host_of_service(host_of(location));
}

/// Finds the texts of an error in JSON of any form, see `read_service_error`; their escapes are kept. Anything unexpected is skipped.
class error_texts {
public:
    AZDO_COLD explicit error_texts(std::string_view text) noexcept : text_(text) { value({}, 0); }

    std::string_view message{};
    std::string_view type_key{};

private:
    /// `key`: the key of the member, or of the list that contains this element.
    AZDO_COLD void value(std::string_view key, int depth) noexcept {
        const char c = next();
        if (c == '"')
            take(key, depth, string());
        else if (c != '{' && c != '[')
            skip_scalar();
        else if (depth < 6 && (key.empty() || find_among("message|error|errors|value|odata.error", key) >= (c == '{' ? 0 : 1)))
            items(c, key, depth + 1);
        else
            skip_container();
    }
    AZDO_OUT_OF_LINE void items(char open, std::string_view key, int depth) noexcept {
        ++at_;
        for (char c = next(); at_ < text_.size() && c != '}' && c != ']'; c = next()) {
            std::string_view name = key;
            if (c == ',') {
                ++at_;
                continue;
            }
            if (open == '{') {
                if (c == '"') name = string();
                if (next() != ':') return stop();
                ++at_;
            }
            value(find_among("message", key) == 0 && name == "value" ? key : name,
                depth); // OData: "message": {"lang": "en-US", "value": "…"}
        }
        ++at_;
    }
    AZDO_OUT_OF_LINE void take(std::string_view key, int depth, std::string_view text) noexcept {
        if (text.empty()) return;
        if (type_key.empty() && find_among("typeKey", key) == 0) type_key = text;
        const int rank = key.empty() ? 6 : find_among("message|error_description|detail|title|error|errors", key);
        if (rank < 0 || 8 * rank + depth >= worth_) return;
        worth_ = 8 * rank + depth;
        message = text;
    }

    /// The next non-blank character; NUL at the end.
    AZDO_OUT_OF_LINE char next() noexcept {
        while (at_ < text_.size() && is_one_of(text_[at_], " \t\r\n")) ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    void stop() noexcept { at_ = text_.size(); }
    /// The string that begins here, without its quotes; an empty text when it is not terminated.
    AZDO_OUT_OF_LINE std::string_view string() noexcept {
        const std::size_t first = ++at_;
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') return {text_.data() + first, at_++ - first};
            if (text_[at_] == '\\') ++at_;
        }
        stop();
        return {};
    }
    AZDO_OUT_OF_LINE void skip_container() noexcept {
        std::size_t open = 0;
        do {
            const char c = next();
            if (c == '"') {
                string();
                continue;
            }
            if (c == '{' || c == '[') ++open;
            if (c == '}' || c == ']') --open;
            ++at_;
        } while (open != 0 && at_ < text_.size());
    }
    AZDO_COLD void skip_scalar() noexcept {
        while (at_ < text_.size() && !is_one_of(text_[at_], ",]}\" \t\r\n")) ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int worth_ = 1000; ///< rank of the message: less is better
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
AZDO_COLD constexpr std::string_view advice(failure_kind kind) noexcept {
    switch (kind) {
    case failure_kind::not_signed_in: return "the service does not accept the credential: sign in again";
    case failure_kind::access_denied: return "this identity may not do that: ask for the permission, or for a token with the scope";
    case failure_kind::not_found: return "the service does not know this organization, project or item";
    case failure_kind::conflict: return "it was changed in the meantime: read it again, then repeat";
    case failure_kind::throttled: return "too many requests: wait, then repeat";
    case failure_kind::unavailable: return "the service failed: try again later";
    case failure_kind::timed_out: return "the service gave up waiting: try again";
    case failure_kind::too_large: return "the service refuses a body of this size";
    default: return "the service refused the request";
    }
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
/// Removes the first comma-separated piece (commas in quotes do not count) of a header's value, and returns its first word.
AZDO_OUT_OF_LINE inline std::string_view take_scheme(std::string_view& value) noexcept {
    std::size_t end = 0, begin = 0, word = 0;
    for (bool quoted = false; end < value.size() && (quoted || value[end] != ','); ++end) quoted = quoted != (value[end] == '"');
    while (begin < end && is_one_of(value[begin], " \t")) ++begin;
    for (word = begin; word < end && !is_one_of(value[word], " \t");) ++word;
    const std::string_view made(value.data() + begin, word - begin);
    value.remove_prefix(end < value.size() ? end + 1 : end);
    return made;
}
/// Collects the schemes of one `WWW-Authenticate` (RFC 9110 section 11.6.1): the first word of each comma-separated piece, unless it is a
/// parameter. False when there is a scheme that is not a Windows one.
AZDO_OUT_OF_LINE inline bool offers_windows_alone(std::string_view offers, std::string& offered) {
    while (!offers.empty()) {
        const std::string_view scheme = take_scheme(offers);
        if (scheme.empty() || contains_ignoring_case(scheme, "=")) continue;
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
    return same_ignoring_case(got.headers().find("Content-Type").substr(0, 9), "text/html");
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

AZDO_OUT_OF_LINE AZDO_DECL failure failure_of(failure_kind kind, std::string_view message, const response& got) {
    failure made;
    made.kind = kind;
    azdo::detail::append(made.message, message);
    made.status = got.status;
    made.correlation_id = correlation_id(got);
    made.retry_after_seconds = retry_after_seconds(got.headers());
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
            "a proxy asks for a user name and a password (407); this is not about the credential for Azure DevOps: give the proxy "
            "what it asks for, or let this program bypass it",
            got);
    failure made = failure_of(detail::kind_of_status(got.status), {}, got);
    detail::add_body(made, got);
    detail::add_said(made.message, sanitized(service_error_header(got)));
    if (made.message.empty()) {
        azdo::detail::append(made.message, detail::advice(made.kind));
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
        "the answer is a web page that is not from Azure DevOps: a proxy or gateway may have answered in its place (does it "
        "want a sign-in of its own, or block this host?), or the address belongs to something else",
        got);
}

} // namespace azdo::inline v1::http
