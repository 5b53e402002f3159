// SPDX-License-Identifier: BSL-1.0
// The address of a web server in a configuration.
#pragma once

#include <azdo/core/web_address.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace azdo::inline v1::config {

namespace detail {
/// True if a text begins with `words` (given in lower case), ignoring case.
constexpr bool begins_with(std::string_view text, std::string_view words) noexcept {
    return azdo::detail::equal_ignoring_case(text.substr(0, words.size()), words);
}
} // namespace detail

using azdo::port_number;
using azdo::web_address;

/// Reads an address. Nullopt if `azdo::parse_web_address` refuses it, or if it has characters that need encoding: blanks, percent signs and
/// characters outside ASCII.
constexpr std::optional<web_address> parse_web_address(std::string_view text) noexcept {
    for (const char c : text)
        if (c <= 0x20 || c >= 0x7f || c == '%') return std::nullopt;
    const web_address address = azdo::parse_web_address(text);
    if (!address.fault.empty()) return std::nullopt;
    return address;
}

} // namespace azdo::inline v1::config
