// SPDX-License-Identifier: BSL-1.0
// The completion of the program's command lines, made from the table of commands and the table of operations.
#pragma once

#include <azdo_cli/command.hpp>
#include <azdo_cli/invoke/operation_table.hpp>

#include <string>
#include <vector>

namespace azdo_cli {

/// A script for bash, without external programs: commands, their options, and for `invoke` areas, operations and (by asking the program)
/// parameters. Where a value of an option is a FILE, file names are completed.
std::string bash_completion(const std::vector<const command*>& commands, const std::vector<option>& common);

/// The parameters of an operation as words to complete, each on a line: `id=`, `$expand=`.
std::string parameter_words(const operation_row& one);

} // namespace azdo_cli
