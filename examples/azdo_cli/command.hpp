// SPDX-License-Identifier: BSL-1.0
// The table of commands, from which parsing, help and completion are made. Each command has a file of its own.
#pragma once

#include <azdo/core/result.hpp>

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace azdo_cli {

class context;

enum exit_code : int {
    done = 0,
    failed = 1,
    unusable = 2, ///< the command line cannot be used
    not_signed_in = 3,
    not_found = 4,
    conflict = 5,
};

struct option {
    std::string_view name;    ///< with its dashes: `--type`
    std::string_view value;   ///< what follows, in capital letters; empty for a switch
    std::string_view summary; ///< one line
    bool repeats = false;     ///< may be given several times
};

struct operand {
    std::string_view name; ///< in capital letters: `ID`
    bool required = true;
    bool repeats = false; ///< the last one of a command may take the rest
};

struct command {
    std::string_view name; ///< one word or two: `query`, `pr list`
    std::vector<operand> operands;
    std::vector<option> options; ///< besides those of `common_options`
    std::string_view summary;    ///< one line, without a full stop
    std::string_view help;       ///< further paragraphs, each with a line end
    azdo::result<void> (*run)(context& here);
    void (*explain)(context& here) = nullptr; ///< prints what `--help` says with operands; null: the same as without
};

/// What was given on the command line for a command.
struct arguments {
    std::vector<std::string> operands{};
    std::map<std::string, std::vector<std::string>, std::less<>> options{}; ///< by name; a switch has no values

    bool has(std::string_view name) const { return options.find(name) != options.end(); }
    /// The value of an option, or an empty text.
    const std::string& value(std::string_view name) const;
    /// All values of an option that may be repeated.
    const std::vector<std::string>& values(std::string_view name) const;
};

/// The options that every command takes.
const std::vector<option>& common_options();

/// In the order of `azdo --help`.
const std::vector<const command*>& all_commands();
/// The command of that name, or null.
const command* find_command(std::string_view name);

/// `ID FIELD=VALUE...`, as in a line of usage.
std::string operands_of(const command& one);
/// The text of `--help` for the program, or for one command, at a width; 0: not wrapped.
std::string help_text(std::size_t width);
std::string help_text(const command& one, std::size_t width);

/// A command line that cannot be used; commands throw it for what only they can check. The text is a sentence without a full stop.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a command waited for has failed; the text says what. Exit code 1.
struct outcome_failed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Standard output cannot be written any longer.
struct output_lost : std::exception {};

} // namespace azdo_cli
