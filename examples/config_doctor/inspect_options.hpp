// SPDX-License-Identifier: BSL-1.0
// Converts the command line into `inspect_options`.
#pragma once

#include "options.hpp"
#include "surroundings.hpp"

#include <azdo/config/inspect.hpp>
#include <azdo/oauth/from_config.hpp>

#include <cstdint>

namespace config_doctor {

inline azdo::config::inspect_options inspect_options_of(const options& given, const surroundings& around) {
    azdo::config::inspect_options made;
    made.comments = !given.plain_json;
    made.strict = given.strict;
    made.limit = given.limit;
    made.max_depth = static_cast<std::uint32_t>(given.max_depth);
    made.now = around.now();
    made.app_files = azdo::oauth::check_app_files;
    return made;
}

} // namespace config_doctor
