// SPDX-License-Identifier: BSL-1.0
// The subcommands. Each has its own file and is listed in commands.cpp.
#pragma once

#include "options.hpp"
#include "surroundings.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace config_doctor {

enum exit_code : int {
    good = 0,
    faults = 1,   ///< the file has errors (or warnings, with --strict)
    unusable = 2, ///< the file is missing, cannot be read or is not a file; or the command line is wrong
};

struct command {
    std::string_view name;
    std::vector<std::string_view> arguments; ///< their names; all are required
    std::string_view summary;                ///< one line
    std::string_view help;                   ///< further lines, each with a line end
    std::vector<std::string_view> takes;     ///< the accepted options, such as `--comments`, besides --help
    int (*run)(const options& given, const surroundings& around);
};

extern const command check_command;
extern const command show_command;
extern const command set_command;
extern const command remove_command;
extern const command schema_command;
extern const command watch_command;
extern const command rotate_command;
extern const command migrate_command;

/// In the order of `--help`.
const std::vector<const command*>& all_commands();

/// The text of `--help` for the program, or for one of its subcommands.
std::string help_text();
std::string help_text(const command& one);

/// Parses the command line and runs the subcommand. Returns the exit code.
int run(const std::vector<std::string>& arguments, const surroundings& around);

} // namespace config_doctor
