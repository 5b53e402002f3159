// SPDX-License-Identifier: BSL-1.0
// Percent encoding (RFC 3986), the parts of a URL, and a parser of query strings.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/headers.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::http {

namespace detail {
/// For each byte: whether it is literal in a path segment (1), in a query name or value (2), in a form (4).
struct literal_table {
    unsigned char in[256]{};
    constexpr literal_table() noexcept {
        for (char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._"))
            in[static_cast<unsigned char>(c)] = 7;
        in[static_cast<unsigned char>('~')] = 3;
        in[static_cast<unsigned char>('*')] = 4;
        for (char c : std::string_view("!$'()*,;:@")) in[static_cast<unsigned char>(c)] |= 1;
        for (char c : std::string_view("!$'()*,;:@/?")) in[static_cast<unsigned char>(c)] |= 2;
    }
};
inline constexpr literal_table literals{};

constexpr bool is_literal(char c, unsigned char where) noexcept { return (literals.in[static_cast<unsigned char>(c)] & where) != 0; }
/// Writes one byte as `%hh`; returns the end of it.
constexpr char* put_escape(char* to, char c) noexcept {
    constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    *to++ = '%';
    *to++ = digits[byte >> 4];
    *to++ = digits[byte & 15];
    return to;
}

/// Writes `text`, encoded, to `to`, where there is room for three times its size; returns the end of it. Sets `has_break` when a line break
/// or NUL was encoded.
AZDO_ALWAYS_INLINE inline char* put_encoded(char* to, std::string_view text, unsigned char where, bool& has_break) noexcept {
    const char* at = text.data();
    for (const char* const end = at + text.size();;) {
        for (; end - at >= 4; at += 4, to += 4) {
            const auto class_of = [at](std::size_t i) { return literals.in[static_cast<unsigned char>(at[i])]; };
            if ((class_of(0) & class_of(1) & class_of(2) & class_of(3) & where) == 0) break;
            std::memcpy(to, at, 4);
        }
        if (at == end) return to;
        const char c = *at++;
        if (is_literal(c, where)) {
            *to++ = c;
        } else if (where == 4 && c == ' ') {
            *to++ = '+';
        } else {
            has_break |= c == 0 || c == '\n' || c == '\r';
            to = put_escape(to, c);
        }
    }
}
/// Appends a text, encoded.
AZDO_NOINLINE inline void append_encoded(std::string& out, std::string_view text, unsigned char where) {
    const std::size_t size = out.size();
    bool has_break = false;
    out.resize(size + 3 * text.size());
    out.resize(static_cast<std::size_t>(put_encoded(out.data() + size, text, where, has_break) - out.data()));
}

using azdo::detail::hex_digit;
} // namespace detail

/// Appends `text` as one path segment (RFC 3986 section 3.3): `/`, `?`, `#`, `%`, blanks and high bytes are encoded. `=`, `&` and `+`
/// are encoded too, because servers have read them as something else.
inline void append_segment(std::string& out, std::string_view text) { detail::append_encoded(out, text, 1); }

/// Appends `text` as the name or the value of a query parameter (RFC 3986 section 3.4): as `append_segment`, but `/` and `?` are not
/// encoded.
inline void append_query(std::string& out, std::string_view text) { detail::append_encoded(out, text, 2); }

/// Appends a text with its `%hh` decoded, and with `+` as a blank if `plus_is_blank`. False for a `%` without two hexadecimal digits after
/// it.
AZDO_OUT_OF_LINE inline bool append_percent_decoded(std::string& out, std::string_view text, bool plus_is_blank) {
    for (azdo::detail::path_bytes bytes(text); !bytes.done();) {
        const bool plus = plus_is_blank && bytes.is_plus();
        const int byte = bytes.next();
        if (byte < 0) return false;
        azdo::detail::append(out, plus ? ' ' : static_cast<char>(byte));
    }
    return true;
}

/// Decodes `%hh`, and `+` as a blank if `plus_is_blank`.
///
/// Failures: `invalid_input` for a `%` without two hexadecimal digits after it.
AZDO_OUT_OF_LINE inline result<std::string> percent_decoded(std::string_view text, bool plus_is_blank) {
    result<std::string> made{std::in_place};
    made->reserve(text.size());
    if (!append_percent_decoded(*made, text, plus_is_blank))
        made = fail(failure_kind::invalid_input, "a percent sign without two hexadecimal digits after it");
    return made;
}

/// A parameter of a query string or a form, decoded.
struct parameter {
    std::string name;
    std::string value;
    bool operator==(const parameter&) const = default;
};

/// The parameters of a query string or a form in their order, including duplicates.
class parameters {
public:
    std::vector<parameter> all{};

    std::size_t count(std::string_view name) const noexcept {
        std::size_t found = 0;
        for (const auto& one : all) found += one.name == name ? 1 : 0;
        return found;
    }
    /// The value of the first parameter of this name, or an empty view.
    std::string_view find(std::string_view name) const noexcept {
        for (const auto& one : all)
            if (one.name == name) return one.value;
        return {};
    }
};

/// Reads `name=value&name=value` with `+` as a blank. The first `=` is the separator, so `code=a==` has the value `a==`; a parameter
/// without `=` has an empty value; empty pieces (`&&`) are skipped.
///
/// Failures: `invalid_input` for a wrong percent sign; `too_large` for more than `limit` parameters. The message does not contain any
/// value.
inline result<parameters> parse_query(std::string_view text, std::size_t limit = 1000) {
    parameters read;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, text.find('&'));
        text.remove_prefix(piece.size() < text.size() ? piece.size() + 1 : piece.size());
        if (piece.empty()) continue;
        if (read.all.size() == limit)
            return fail(failure_kind::too_large,
                azdo::detail::joined({"a query string with more than ", azdo::detail::digits_of(limit), " parameters"}));
        const std::size_t equals = piece.find('=');
        auto name = percent_decoded(piece.substr(0, equals), true);
        auto value = percent_decoded(equals == std::string_view::npos ? std::string_view{} : piece.substr(equals + 1), true);
        if (!name) return std::move(name).error();
        if (!value) return std::move(value).error();
        read.all.push_back({*std::move(name), *std::move(value)});
    }
    return read;
}

/// The parts of an absolute URL; views into it.
struct url_parts {
    std::string_view scheme; ///< `http` or `https`
    std::string_view host;   ///< without brackets, as written
    std::string_view port;   ///< empty: the scheme's default
    std::string_view path;   ///< with its leading `/`, or empty
    std::string_view query;  ///< without `?`

    /// Scheme, host and port: `https://dev.azure.com`.
    std::string_view origin() const noexcept { return {scheme.data(), static_cast<std::size_t>(authority_end - scheme.data())}; }
    /// The target of a request line: path and query; a view that begins with `/` or `?`, or is empty.
    std::string_view path_and_query() const noexcept { return {authority_end, static_cast<std::size_t>(end - authority_end)}; }
    /// The port, or the scheme's default; 0 when it is not a number up to 65535.
    int port_number() const noexcept { return !port.empty() ? azdo::port_number(port) : is_secure() ? 443 : 80; }
    bool is_secure() const noexcept { return scheme.size() == 5; }
    /// True for 169.254.0.0/16: addresses on the local link only, such as the endpoints of managed identities (RFC 3927).
    bool is_link_local() const noexcept { return host.substr(0, 8) == "169.254." && azdo::detail::is_ipv4(host); }
    /// True for this machine itself: 127.0.0.0/8, ::1 and `localhost`.
    bool is_loopback() const noexcept { return azdo::detail::is_loopback(host); }

    const char* authority_end = nullptr;
    const char* end = nullptr;
};

namespace detail {
/// Splits a URL; false when `split_url` would refuse it.
AZDO_OUT_OF_LINE constexpr bool split_into(url_parts& parts, std::string_view url) noexcept {
    const std::size_t begin = url.substr(0, 8) == "https://" ? 8 : 7;
    if (begin == 7 && url.substr(0, 7) != "http://") return false;
    const azdo::detail::cut_address read = azdo::detail::cut({url.data() + begin, url.size() - begin});
    parts.scheme = {url.data(), begin - 3};
    parts.path = read.path;
    parts.authority_end = read.path.data();
    parts.end = url.data() + url.size();
    if (!read.rest.empty()) {
        if (read.rest.front() == '\\') return false;
        const std::size_t fragment = read.rest.find('#');
        if (fragment != std::string_view::npos) parts.end = read.rest.data() + fragment;
        if (fragment != 0) parts.query = {read.rest.data() + 1, static_cast<std::size_t>(parts.end - read.rest.data()) - 1};
    }
    parts.host = read.host;
    parts.port = read.port;
    if (read.has_port && azdo::port_number(read.port) == 0) return false;
    if (read.host.size() > 1 && read.host.front() == '[') {
        parts.host = {read.host.data() + 1, read.host.size() - 2};
        return read.host.back() == ']' && azdo::detail::is_ipv6(parts.host);
    }
    for (const char c : parts.host)
        if (!azdo::detail::is_host_character(c)) return false;
    return !parts.host.empty();
}
} // namespace detail

/// Splits an absolute `http` or `https` URL.
///
/// Failures: `invalid_input` when it is not one, has user information, a host with characters that host names cannot have, or a port that
/// is not a number from 1 to 65535.
AZDO_OUT_OF_LINE inline result<url_parts> split_url(std::string_view url) {
    result<url_parts> made{std::in_place};
    if (!detail::split_into(*made, url)) made = fail(failure_kind::invalid_input, "this is not a URL of the form https://host/path");
    return made;
}

} // namespace azdo::inline v1::http
