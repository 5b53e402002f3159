// SPDX-License-Identifier: BSL-1.0
// Ports in a configuration.
#pragma once

#include <azdo/schema/attribute.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1::config {

namespace detail {
/// The rule as JSON Schema keywords; text is allowed too, as in `load` (`"587"`, `"${PORT}"`).
inline constexpr std::string_view port_keywords =
    R"("minimum":1,"maximum":65535,"pattern":"^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|)"
    R"(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$")";
} // namespace detail

/// The attribute of a member that is a port: a number from 1 to 65535. A configuration may also write it as text, with a warning.
///
/// Example: `azdo::field<"port", &api_server::port>(azdo::config::is_port)`
inline constexpr auto is_port = as::check(
    "a port from 1 to 65535", [](std::int32_t number) { return number >= 1 && number <= 65535; }, detail::port_keywords);

using is_port_t = std::remove_const_t<decltype(is_port)>;

} // namespace azdo::inline v1::config
