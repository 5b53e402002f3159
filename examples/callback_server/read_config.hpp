// SPDX-License-Identifier: BSL-1.0
// Reads the configuration file named on the command line or in the environment.
#pragma once

#include <azdo/config/services/services_config.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace callback_server {

using environment = std::function<std::optional<std::string>(std::string_view)>;

/// Reads the file. Warnings go to `say`; `now` is used to check when a client secret expires.
///
/// Failures: those of azdo::config::load (every error in the file, one per line, without its contents); `invalid_input` for a file
/// that configures neither an app nor a server, so that a typing mistake never starts a server without its configuration.
azdo::result<azdo::config::services_config> read_config(
    const std::string& file, const environment& variables, azdo::sys_time now, const std::function<void(std::string_view)>& say);

/// Failures: `invalid_input` for a configuration with neither an app nor a server.
azdo::result<void> check_useful(const std::string& file, const azdo::config::services_config& services);

} // namespace callback_server
