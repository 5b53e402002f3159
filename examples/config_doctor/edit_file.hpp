// SPDX-License-Identifier: BSL-1.0
// What `set` and `remove` do with a file: read it, change its text, save it, and say what the doctor thinks of it now.
#pragma once

#include "command.hpp"

#include <azdo/core/result.hpp>
#include <azdo/json/outline.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace config_doctor {

/// Makes the new text of the old one.
using text_change = std::function<azdo::result<std::string>(std::string_view text, const azdo::json::outline_options& reading)>;

/// Returns the exit code: `good` when the file was saved, whatever else is wrong in it; `faults` when it could not be edited as it is.
int edit_file(const options& given, const surroundings& around, const text_change& change);

} // namespace config_doctor
