// SPDX-License-Identifier: BSL-1.0
#include "read_config.hpp"

#include "settings.hpp"

#include <azdo/config/diagnostic.hpp>
#include <azdo/config/load.hpp>
#include <azdo/oauth/from_config.hpp>

#include <utility>

namespace callback_server {

azdo::result<azdo::config::services_config> read_config(
    const std::string& file, const environment& variables, azdo::sys_time now, const std::function<void(std::string_view)>& say) {
    azdo::config::diagnostics found;
    auto services = azdo::config::load(file, variables, found, {.now = now, .app_files = azdo::oauth::check_app_files});
    for (const auto& one : found)
        if (one.level == azdo::config::severity::warning) say(azdo::config::to_line(file, one));
    if (services && azdo::config::has_errors(found)) return azdo::config::to_failure(file, found); // variables that are not set
    if (!services) return services;
    if (auto useful = check_useful(file, *services); !useful) return std::move(useful).error();
    return services;
}

azdo::result<void> check_useful(const std::string& file, const azdo::config::services_config& services) {
    if (services.devops_cloud() != nullptr || !servers_of(services).empty()) return {};
    return azdo::fail(azdo::failure_kind::invalid_input,
        file +
            " configures no Azure DevOps app that is switched on, and no Azure DevOps Server: put tenantId, appClientId and appClientSecret "
            "into integrations.devops.cloud, or name a server there, such as \"tfs.example.com/tfs\": {}; --simulate runs without a file");
}

} // namespace callback_server
