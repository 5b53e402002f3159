// SPDX-License-Identifier: BSL-1.0
// A subcommand: one file each, listed in commands.cpp.
#pragma once

#include "options.hpp"
#include "surroundings.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace config_doctor {

/// How the program ends.
enum exit_code : int {
    good = 0,
    faults = 1,   ///< the file has errors (or warnings, with --strict)
    unusable = 2, ///< the file is missing, cannot be read or is none; or the command line is wrong
};

struct command {
    std::string_view name;
    std::vector<std::string_view> arguments; ///< their names: all have to be given
    std::string_view summary;                ///< one line
    std::string_view help;                   ///< more lines, each with its line end
    std::vector<std::string_view> takes;     ///< the options, as `--comments`, beside --help
    int (*run)(const options& given, const surroundings& around);
};

extern const command check_command;
extern const command show_command;
extern const command set_command;
extern const command remove_command;
extern const command schema_command;
extern const command watch_command;
extern const command rotate_command;

/// All of them, in the order of `--help`.
const std::vector<const command*>& all_commands();

/// `--help` of the program, or of one of its subcommands.
std::string help_text();
std::string help_text(const command& one);

/// Reads the command line and runs the subcommand. Returns the exit code.
int run(const std::vector<std::string>& arguments, const surroundings& around);

} // namespace config_doctor
