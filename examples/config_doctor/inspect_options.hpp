// SPDX-License-Identifier: BSL-1.0
// How a file is looked at, by the command line.
#pragma once

#include "options.hpp"
#include "surroundings.hpp"

#include <azdo/config/inspect.hpp>

#include <cstdint>

namespace config_doctor {

inline azdo::config::inspect_options inspect_options_of(const options& given, const surroundings& around) {
    return {given.comments, given.strict, given.limit, static_cast<std::uint32_t>(given.max_depth), around.now()};
}

} // namespace config_doctor
