// SPDX-License-Identifier: BSL-1.0
// The editing shared by `set`, `remove` and `rotate`: reads the file, changes its text, saves it, and reports the faults of the result.
#pragma once

#include "command.hpp"

#include <azdo/core/result.hpp>
#include <azdo/json/outline.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace config_doctor {

/// Makes the new text from the old one.
using text_change = std::function<azdo::result<std::string>(std::string_view text, const azdo::json::outline_options& reading)>;

/// Returns the exit code: `good` if the file was saved, whatever faults it has; `faults` if it could not be edited as it is.
int edit_file(const options& given, const surroundings& around, const text_change& change);

} // namespace config_doctor
