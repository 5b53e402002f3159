// SPDX-License-Identifier: BSL-1.0
// The keys that the services of CodeStream know. They stop at any other.
#pragma once

#include <azdo/config/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace config_doctor {

/// The errors, in file order, for keys at which those services stop, at most `limit`. A section that is null or not an object is not their
/// concern here, and neither is a text that cannot be read.
///
/// Source: `shared/codestream_configs` of https://github.com/TeamCodeStream/codestream-server: its schema, and the walk by it.
azdo::config::diagnostics codestream_faults(std::string_view text, bool comments, std::uint32_t max_depth, std::size_t limit);

} // namespace config_doctor
