// SPDX-License-Identifier: BSL-1.0
// The command line: a subcommand, its arguments, and options before, between or after them.
#pragma once

#include <azdo/core/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace config_doctor {

struct options {
    std::string command{};                ///< empty if none was named
    std::vector<std::string> arguments{}; ///< of the subcommand
    std::vector<std::string> given{};     ///< the names of the given options, such as `--comments`
    bool plain_json = false;
    bool unknown_key = false;
    bool json = false;
    bool json_value = false;
    bool strict = false;
    bool codestream = false;
    bool help = false;
    std::string tenant{}, client_id{}, certificate{}, key{}, federated_token{}; ///< of `migrate`; empty: asked for, or not used
    std::string secret{};                                                       ///< `primary`, `alternative` or empty
    std::size_t limit = 100;
    std::size_t max_depth = 512;
};

/// One option, for `--help` and for the parser.
struct option_help {
    std::string_view name;  ///< `--limit`
    std::string_view value; ///< `N`; empty if it takes no value
    std::string_view summary;
};
extern const std::vector<option_help> all_options;

/// Parses the arguments after the program's name. `--` ends the options; `--limit=7` is the same as `--limit 7`.
///
/// Failures: `invalid_input`; the message is a sentence that says what is wrong.
azdo::result<options> read_options(const std::vector<std::string>& arguments);

} // namespace config_doctor
