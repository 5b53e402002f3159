// SPDX-License-Identifier: BSL-1.0
// What `azdo invoke AREA OPERATION --help` says.
#pragma once

#include <azdo_cli/invoke/operation_table.hpp>

#include <string>
#include <vector>

namespace azdo_cli {

struct parameter_help {
    std::string name;
    std::string needed; ///< `required` or empty
    std::string type;   ///< in words: `list of text`, `true or false`, the values of an enumeration
};

struct operation_help {
    std::string usage;                        ///< `azdo invoke wit get_work_item id=… [Name=Value...]`
    std::string request;                      ///< method and path
    std::vector<parameter_help> parameters{}; ///< without the body
    std::vector<std::string> notes{};         ///< body, answer, editions, documentation; a sentence each
};

operation_help help_of(const operation_row& one);

} // namespace azdo_cli
