// SPDX-License-Identifier: BSL-1.0
// Reads a command line and carries it out.
#pragma once

#include <azdo_cli/surroundings.hpp>

#include <string>
#include <vector>

namespace azdo_cli {

/// The exit code. `words` are the arguments that follow the program's name. Throws `output_lost`.
int run(std::vector<std::string> words, const surroundings& around);

} // namespace azdo_cli
