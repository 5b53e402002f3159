// SPDX-License-Identifier: BSL-1.0
// Whose account a command uses: what the command line and the environment say, or else what `azdo login` has kept.
#pragma once

#include <azdo_cli/command.hpp>
#include <azdo_cli/surroundings.hpp>

#include <azdo/http/client.hpp>

#include <string>

namespace azdo_cli {

/// The client of a command. Failures: `not_signed_in`; those of reading what `login` has kept. Throws `usage_error`.
azdo::result<azdo::client> connect(const arguments& given, const surroundings& around);

/// The project of a command; empty where none was chosen.
std::string chosen_project(const arguments& given, const surroundings& around);

} // namespace azdo_cli
