// SPDX-License-Identifier: BSL-1.0
// JSON reports, and reports of files that cannot be used at all.
#pragma once

#include "command.hpp"
#include "registration.hpp"

#include <azdo/config/inspect.hpp>
#include <azdo/core/failure.hpp>

#include <optional>
#include <string>

namespace config_doctor {

/// `{"file", "usable", "errors", "warnings", "more", "diagnostics": [{"severity", "line", "column", "pointer", "message"}]}` on one line, and
/// `"registration": {"kind", "redirectUri", "permissions", "scopes"}` if that is known.
void print_json(const std::string& file, const azdo::config::inspected& report, const surroundings& around,
    const std::optional<registration>& to_register = std::nullopt);

/// Reports why a file cannot be used; returns `unusable`.
int say_unusable(const std::string& file, const azdo::failure& why, const options& given, const surroundings& around);

} // namespace config_doctor
