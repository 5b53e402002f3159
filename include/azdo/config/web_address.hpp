// SPDX-License-Identifier: BSL-1.0
// The address of a web server as it stands in a configuration.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace azdo::inline v1::config {

namespace detail {
/// True when a text begins with words (in lower case here), in whatever case.
constexpr bool begins_with(std::string_view text, std::string_view words) noexcept {
    if (text.size() < words.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + ('a' - 'A')) : text[i]) != words[i]) return false;
    return true;
}
} // namespace detail

/// The parts of `https://host:port/path`; views into it.
struct web_address {
    bool https = false;
    std::string_view host{}; ///< an IPv6 address with its brackets
    std::string_view port{}; ///< empty: the scheme's own
    std::string_view path{}; ///< with its `/`; empty when there is none

    /// True for this machine itself: `localhost`, 127.0.0.0/8 and [::1].
    constexpr bool is_loopback() const noexcept {
        if ((host.size() == 9 && detail::begins_with(host, "localhost")) || host == "[::1]") return true;
        if (host.substr(0, 4) != "127." || host.back() == '.') return false;
        int dots = 0;
        for (const char c : host) {
            if (c != '.' && (c < '0' || c > '9')) return false;
            dots += c == '.' ? 1 : 0;
        }
        return dots == 3;
    }
};

/// The number of a port, or 0 when it is none from 1 to 65535.
constexpr int port_number(std::string_view digits) noexcept {
    int number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || number > 6553) return 0;
        number = number * 10 + (c - '0');
    }
    return number <= 65535 ? number : 0;
}

/// Reads an address. Nothing for what is none: another scheme, no host, user information, a query, a fragment, a wrong port, or
/// blanks, control characters and characters that are not ASCII.
constexpr std::optional<web_address> parse_web_address(std::string_view text) noexcept {
    for (const char c : text)
        if (c <= 0x20 || c >= 0x7f || std::string_view("@?#\\\"<>%").find(c) != std::string_view::npos) return std::nullopt;
    web_address address;
    address.https = detail::begins_with(text, "https://");
    if (!address.https && !detail::begins_with(text, "http://")) return std::nullopt;
    text.remove_prefix(address.https ? 8 : 7);
    address.path = text.substr(text.find('/') < text.size() ? text.find('/') : text.size());
    std::string_view authority = text.substr(0, text.size() - address.path.size());
    const std::size_t bracket = authority.substr(0, 1) == "[" ? authority.find(']') : 0;
    if (bracket == std::string_view::npos) return std::nullopt;
    const std::size_t colon = authority.find(':', bracket);
    address.host = authority.substr(0, colon);
    if (colon != std::string_view::npos) {
        address.port = authority.substr(colon + 1);
        if (port_number(address.port) == 0) return std::nullopt;
    }
    if (address.host.empty()) return std::nullopt;
    return address;
}

} // namespace azdo::inline v1::config
