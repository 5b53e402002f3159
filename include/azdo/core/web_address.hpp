// SPDX-License-Identifier: BSL-1.0
// The address of a web server: one check for user input, administrators' lists and configurations.
#pragma once

#include <azdo/core/invisible_character.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace azdo::inline v1 {

namespace detail {
constexpr int hex_digit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
/// The characters of host names; `_` because names of Windows machines contain it.
constexpr bool is_host_character(char c) noexcept {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '.' || c == '_';
}

/// True for four numbers from 0 to 255 with dots between them and without leading zeros, the only spelling that all programs read alike.
constexpr bool is_ipv4(std::string_view host) noexcept {
    for (int part = 0; part < 4; ++part) {
        std::size_t digits = 0;
        int value = 0;
        while (digits < host.size() && digits < 4 && is_digit(host[digits])) value = value * 10 + (host[digits++] - '0');
        if (digits == 0 || digits > 3 || value > 255 || (digits > 1 && host[0] == '0')) return false;
        host.remove_prefix(digits);
        if (part < 3 && (host.empty() || host.front() != '.')) return false;
        if (part < 3) host.remove_prefix(1);
    }
    return host.empty();
}
/// True for hexadecimal digits, colons and dots with at least two colons, without brackets. Zones (`%eth0`) are refused.
constexpr bool is_ipv6(std::string_view host) noexcept {
    int colons = 0;
    for (const char c : host) {
        if (hex_digit(c) < 0 && c != ':' && c != '.') return false;
        colons += c == ':' ? 1 : 0;
    }
    return colons >= 2 && host.size() <= 45;
}
/// True when a resolver might read the host as a number: `2130706433`, `0x7f000001`, `127.1`.
constexpr bool ends_with_number(std::string_view host) noexcept {
    const std::size_t dot = host.rfind('.');
    std::string_view last = dot == std::string_view::npos ? host : host.substr(dot + 1);
    const bool hexadecimal = last.size() > 1 && last[0] == '0' && lower(last[1]) == 'x';
    for (const char c : hexadecimal ? last.substr(2) : last)
        if (hexadecimal ? hex_digit(c) < 0 : !is_digit(c)) return false;
    return !last.empty();
}

/// RFC 1035 section 2.3.4: at most 63 characters between dots.
constexpr bool has_long_label(std::string_view host) noexcept {
    for (std::size_t dot = 0; dot != host.npos; host.remove_prefix(dot == host.npos ? host.size() : dot + 1))
        if (dot = host.find('.'); host.substr(0, dot).size() > 63) return true;
    return false;
}

/// The fault of a host; empty when there is none.
constexpr std::string_view host_fault(std::string_view host) noexcept {
    if (host.empty()) return "it has no host";
    if (host.front() == '[') {
        const bool good = host.size() > 2 && host.back() == ']' && is_ipv6(host.substr(1, host.size() - 2));
        return good ? std::string_view{} : "its host is not an IPv6 address";
    }
    for (const char c : host) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) return "its host has a character outside ASCII: write the host in its xn-- form";
        if (byte <= 0x20 || byte == 0x7f) return "its host has a blank or a control character";
        if (c == '%') return "its host has a percent sign";
        if (!is_host_character(c)) return "its host has a character that is not allowed in host names";
    }
    if (host.size() > 253) return "its host is longer than 253 characters";
    if (has_long_label(host)) return "a part of its host is longer than 63 characters";
    if (host.back() == '.') return "its host ends with a dot";
    if (host.front() == '.' || host.front() == '-' || host.find("..") != host.npos) return "its host is not a host name";
    if (ends_with_number(host) && !is_ipv4(host)) return "its host is a number that is not written as an IPv4 address (192.0.2.1)";
    return {};
}

/// A label of a domain name (RFC 1034 section 3.5).
constexpr bool is_domain_label(std::string_view label) noexcept {
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
    for (const char c : label)
        if (!is_digit(c) && (lower(c) < 'a' || lower(c) > 'z') && c != '-') return false;
    return true;
}

/// The decoded bytes of a part of a path: `%41` is `A`.
class path_bytes {
public:
    constexpr explicit path_bytes(std::string_view text) noexcept : rest_(text) {}
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr bool is_plus() const noexcept { return !rest_.empty() && rest_.front() == '+'; }
    /// The next byte; -1 for a percent sign without two hexadecimal digits after it, and at the end.
    constexpr int next() noexcept {
        if (rest_.empty()) return -1;
        const bool escaped = rest_.front() == '%';
        int value = static_cast<unsigned char>(rest_.front());
        if (escaped) {
            const int high = rest_.size() > 2 ? hex_digit(rest_[1]) : -1, low = rest_.size() > 2 ? hex_digit(rest_[2]) : -1;
            value = high < 0 || low < 0 ? -1 : high * 16 + low;
        }
        rest_.remove_prefix(escaped && value >= 0 ? 3 : 1);
        return value;
    }

private:
    std::string_view rest_;
};

/// The next code point (RFC 3629); 0x110000 for bytes that are not UTF-8.
constexpr std::uint32_t next_code_point(path_bytes& bytes, int first) noexcept {
    constexpr std::uint32_t none = 0x110000;
    if (first < 0x80) return static_cast<std::uint32_t>(first);
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4) return none;
    std::uint32_t code = static_cast<std::uint32_t>(first) & (0x3fu >> more);
    for (int i = 0; i < more; ++i) {
        const int byte = bytes.next();
        if (byte < 0x80 || byte > 0xbf) return none;
        code = code << 6 | (static_cast<std::uint32_t>(byte) & 0x3f);
    }
    constexpr std::uint32_t least[] = {0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < least[more - 1] || surrogate ? none : code;
}
/// A control character of ASCII or ISO 8859-1 (C0, DEL, C1).
constexpr bool is_control(std::uint32_t code) noexcept { return code < 0x20 || (code >= 0x7f && code < 0xa0); }
/// Characters that some systems turn into a dot, a slash, a backslash or a percent sign.
constexpr bool resembles_delimiter(std::uint32_t code) noexcept {
    constexpr std::uint32_t all[] = {
        0x2024, 0x2025, 0x2026, 0x2044, 0x2215, 0x2216, 0x29f5, 0x29f8, 0x3002, 0xfe52, 0xfe68, 0xff05, 0xff0e, 0xff0f, 0xff3c, 0xff61};
    for (const std::uint32_t one : all)
        if (code == one) return true;
    return false;
}

/// The fault of one part of a path, between two slashes; empty when there is none.
constexpr std::string_view path_part_fault(std::string_view part) noexcept {
    if (part.empty()) return "its path has an empty part between two slashes";
    std::uint32_t first = 0, last = 0;
    for (path_bytes bytes(part); !bytes.done();) {
        const int byte = bytes.next();
        if (byte < 0) return "its path has a percent sign without two hexadecimal digits after it";
        const std::uint32_t code = next_code_point(bytes, byte);
        if (code == 0x110000) return "its path is not UTF-8";
        if (is_control(code) || !invisible_name(code).empty()) return "its path has a control character or an invisible one";
        if (resembles_delimiter(code)) return "its path has a character that only looks like a dot, a slash or a percent sign";
        if (code == '/' || code == '\\' || code == '%') return "its path has an encoded slash, backslash or percent sign";
        if (code < 0x80 && std::string_view("?#*:@\"<>|").find(static_cast<char>(code)) != std::string_view::npos)
            return "its path has one of ? # * : @ \" < > |";
        if (code == '.' && last == '.') return "its path has two dots in a row";
        if (first == 0) first = code;
        last = code;
    }
    if (first == ' ' || last == ' ' || last == '.') return "a part of its path begins or ends with a blank, or ends with a dot";
    return {};
}
/// The fault of a path, which begins with a slash or is empty. It may end with one slash.
constexpr std::string_view path_fault(std::string_view path) noexcept {
    if (!path.empty()) path.remove_prefix(1);
    if (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
    while (!path.empty()) {
        const std::string_view part = path.substr(0, path.find('/'));
        if (const std::string_view wrong = path_part_fault(part); !wrong.empty()) return wrong;
        path.remove_prefix(part.size());
        if (path == "/") return path_part_fault({});
        if (!path.empty()) path.remove_prefix(1);
    }
    return {};
}
} // namespace detail

namespace detail {
/// A URL after its scheme and slashes, cut at its delimiters (RFC 3986 section 3.2) and not checked: each reader of addresses says what else
/// it requires. A backslash ends the authority, as in browsers. Views into the text.
struct cut_address {
    std::string_view authority{};
    std::string_view host{}; ///< an IPv6 address with its brackets; without a closing bracket, all of the authority
    std::string_view port{};
    bool has_port = false;
    std::string_view path{}; ///< with its `/`; empty when something else follows the authority
    std::string_view rest{}; ///< from the first `?`, `#` or `\` on
};
constexpr cut_address cut(std::string_view text) noexcept {
    const auto ends_path = [](char c) { return c == '?' || c == '#' || c == '\\'; };
    cut_address made;
    std::size_t end = 0, path_end = 0;
    while (end < text.size() && text[end] != '/' && !ends_path(text[end])) ++end;
    for (path_end = end; path_end < text.size() && !ends_path(text[path_end]);) ++path_end;
    made.authority = {text.data(), end};
    made.path = {text.data() + end, path_end - end};
    made.rest = {text.data() + path_end, text.size() - path_end};
    const std::size_t bracket = end != 0 && text.front() == '[' ? made.authority.find(']') : 0;
    const std::size_t colon = bracket == std::string_view::npos ? bracket : made.authority.find(':', bracket);
    made.has_port = colon != std::string_view::npos;
    made.host = {text.data(), made.has_port ? colon : end};
    if (made.has_port) made.port = {text.data() + colon + 1, end - colon - 1};
    return made;
}
/// True for this machine itself: `localhost`, 127.0.0.0/8 and ::1; `host` without brackets.
constexpr bool is_loopback(std::string_view host) noexcept {
    return host == "::1" || equal_ignoring_case(host, "localhost") || (host.substr(0, 4) == "127." && is_ipv4(host));
}
} // namespace detail

/// True for a domain name of two or more labels, the last of which begins with a letter.
///
/// Example: `azdo::is_domain_name("contoso.onmicrosoft.com")`
constexpr bool is_domain_name(std::string_view text) noexcept {
    if (text.size() > 253 || text.find('.') == text.npos) return false;
    for (;;) {
        const std::string_view label = text.substr(0, text.find('.'));
        if (!detail::is_domain_label(label)) return false;
        if (label.size() == text.size()) return !detail::is_digit(label.front());
        text.remove_prefix(label.size() + 1);
    }
}

/// The port number, or 0 when it is not from 1 to 65535.
constexpr int port_number(std::string_view digits) noexcept {
    int number = 0;
    for (const char c : digits) {
        if (!detail::is_digit(c) || number > 6553) return 0;
        number = number * 10 + (c - '0');
    }
    return number <= 65535 ? number : 0;
}

/// The parts of `https://host:port/path` as written; views into the text.
struct web_address {
    bool https = false;
    std::string_view host{}; ///< an IPv6 address with its brackets
    std::string_view port{}; ///< empty: the scheme's own
    std::string_view path{}; ///< with its `/`; empty when there is none
    /// Empty, or what is wrong, to be read after "this is not the address of a server: ". The other members are the parts before the fault.
    std::string_view fault{};

    /// The port, or the scheme's own.
    constexpr int port_or_default() const noexcept { return !port.empty() ? port_number(port) : https ? 443 : 80; }
    constexpr bool is_ipv6() const noexcept { return !host.empty() && host.front() == '['; }
    /// True for this machine itself: `localhost`, 127.0.0.0/8 and [::1].
    constexpr bool is_loopback() const noexcept { return is_ipv6() ? host == "[::1]" : detail::is_loopback(host); }
};

namespace detail {
/// Reads what follows the scheme into `to`.
constexpr void read_authority_and_path(web_address& to, std::string_view text) noexcept {
    const cut_address read = cut(text);
    if (read.authority.find('@') != text.npos) {
        to.fault = "it has a user before its host (user@host)";
        return;
    }
    to.host = read.host;
    to.port = read.port;
    to.path = read.path;
    to.fault = host_fault(to.host);
    if (!to.fault.empty()) return;
    if (read.has_port && port_number(to.port) == 0)
        to.fault = "its port is not a number from 1 to 65535";
    else if (!read.rest.empty())
        to.fault = read.rest.front() == '?'   ? "it has a query (?...)"
                   : read.rest.front() == '#' ? "it has a fragment (#...)"
                                              : "it has a backslash";
    else
        to.fault = path_fault(to.path);
}
} // namespace detail

/// Reads the address of a web server, http or https in any case. The result has a `fault` for another scheme, user information, a host that
/// is not a host name, a dotted IPv4 address or a bracketed IPv6 address, a wrong port, a query, a fragment, a backslash, and a path whose
/// parts, percent-encoded or plain, cannot be names (`..`, an encoded slash, control characters).
///
/// Example: `azdo::parse_web_address("https://tfs.example.com:8443/tfs").host == "tfs.example.com"`
constexpr web_address parse_web_address(std::string_view text) noexcept {
    web_address made;
    const std::size_t scheme = text.find("://");
    if (scheme == text.npos || text.find_first_of("/?#\\") < scheme) {
        made.fault = "it does not begin with https://";
        return made;
    }
    for (const char c : text.substr(0, scheme))
        if (!detail::is_host_character(c) && c != '+') made.fault = "it has a character before https:// that does not belong there";
    if (!made.fault.empty()) return made;
    made.https = detail::equal_ignoring_case(text.substr(0, scheme), "https");
    if (made.https || detail::equal_ignoring_case(text.substr(0, scheme), "http"))
        detail::read_authority_and_path(made, text.substr(scheme + 3));
    else
        made.fault = "it begins with another scheme than https://";
    return made;
}

/// Reads the base address of an Azure DevOps Server as an administrator writes it: `tfs.example.com/tfs`, `https://TFS.example.com:8443`.
/// The result has a `fault` as with `parse_web_address`, and for plain http and an IPv6 address.
///
/// Example: `azdo::parse_server_address("http://tfs4:8080/tfs").fault == "it begins with http://: a server must use https"`
constexpr web_address parse_server_address(std::string_view text) noexcept {
    web_address made;
    if (text.find("://") != text.npos) {
        made = parse_web_address(text);
        if (made.fault.empty() && !made.https) made.fault = "it begins with http://: a server must use https";
    } else {
        made.https = true;
        detail::read_authority_and_path(made, text);
    }
    if (made.fault.empty() && made.is_ipv6()) made.fault = "its host is an IPv6 address: write the host's name";
    return made;
}

} // namespace azdo::inline v1
