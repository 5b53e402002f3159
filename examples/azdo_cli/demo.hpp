// SPDX-License-Identifier: BSL-1.0
// The simulator as a service to try the program with. It runs in the background until `azdo logout`.
#pragma once

#include <azdo_cli/kept.hpp>
#include <azdo_cli/surroundings.hpp>

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <cstdint>
#include <string>

namespace azdo_cli {

struct running_demo {
    std::int64_t process = 0;
    std::string address{};
    azdo::secret<std::string> token{}; ///< a personal access token that it accepts
};

/// Starts the program `simulator` that lies beside this one; what it prints goes into the folder.
/// Failures: `unavailable` where it is not built, or does not begin to listen.
azdo::result<running_demo> start_demo(const std::string& folder);

/// Ends it; nothing happens where that process is another program by now.
void stop_demo(std::int64_t process);

} // namespace azdo_cli
