// SPDX-License-Identifier: BSL-1.0
// Shared by the snippets: where to connect, from the environment.
#pragma once

#include <azdo/azdo.hpp>
#include <azdo/transport/httplib.hpp>

#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>

inline std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// AZDO_ORGANIZATION and AZDO_PAT hold the organization and a personal access token. AZDO_SERVER, if set, is the address of an Azure DevOps
/// Server or of the simulator; AZDO_ORGANIZATION is then its collection.
inline azdo::client connect(azdo::any_transport transport = azdo::httplib_transport{}) {
    const azdo::secret<std::string> token(variable("AZDO_PAT"));
    const std::string server = variable("AZDO_SERVER"), organization = variable("AZDO_ORGANIZATION");
    if (server.empty()) return {organization, azdo::personal_access_token{token}, std::move(transport)};
    return {azdo::server{server, organization}, azdo::personal_access_token{token, {{server}}}, std::move(transport)};
}

/// Prints a failure, for `return report(…)` in main.
inline int report(const azdo::failure& why) {
    std::cerr << why << '\n';
    return 1;
}
