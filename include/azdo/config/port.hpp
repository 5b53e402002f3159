// SPDX-License-Identifier: BSL-1.0
// Ports in a configuration.
#pragma once

#include <azdo/schema/attribute.hpp>

#include <cstdint>

namespace azdo::inline v1::config {

/// The attribute of a member that is a port: a number from 1 to 65535.
///
/// Example: `azdo::field<"port", &api_server::port>(azdo::config::is_port)`
inline constexpr auto is_port = as::check(
    "a port from 1 to 65535", [](std::int32_t number) { return number >= 1 && number <= 65535; }, R"("minimum":1,"maximum":65535)");

} // namespace azdo::inline v1::config
