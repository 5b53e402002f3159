// SPDX-License-Identifier: BSL-1.0
// Whose account a command uses: what the command line and the environment say, or else what `azdo login` has kept.
#pragma once

#include <azdo_cli/command.hpp>
#include <azdo_cli/surroundings.hpp>

#include <azdo/core/secret.hpp>
#include <azdo/http/client.hpp>

#include <optional>
#include <string>

namespace azdo_cli {

/// The client of a command. `needs_organization`: throws `usage_error` where none is known.
/// Failures: `not_signed_in`; those of reading what `login` has kept.
azdo::result<azdo::client> connect(const arguments& given, const surroundings& around, bool needs_organization = true);

/// The project of a command; empty where none was chosen.
std::string chosen_project(const arguments& given, const surroundings& around);

/// The server and the organization or collection that the command line and the environment name; empty where they name none.
azdo::server chosen_server(const arguments& given, const surroundings& around);
/// The same, or else those of `azdo login`: where a command works.
azdo::server server_in_use(const arguments& given, const surroundings& around);
/// A personal access token from standard input, with `--pat`, or from AZDO_PAT; nothing where there is none.
azdo::result<std::optional<azdo::secret<std::string>>> given_token(const arguments& given, const surroundings& around);
/// A client with `--verbose`, if that is given.
azdo::client client_of(const azdo::server& where, azdo::any_credential who, const arguments& given, const surroundings& around);

} // namespace azdo_cli
