// SPDX-License-Identifier: BSL-1.0
#include "read_config.hpp"

#include <azdo/config/finding.hpp>
#include <azdo/config/load.hpp>

#include <utility>

namespace callback_server {

azdo::result<std::optional<azdo::config::services_config>> read_config(
    const std::string& file, const environment& variables, azdo::sys_time now, const std::function<void(std::string_view)>& say) {
    std::optional<azdo::config::services_config> none;
    if (file.empty()) return none;
    azdo::config::findings found;
    auto services = azdo::config::load(file, variables, found, {.now = now});
    for (const auto& one : found)
        if (one.level == azdo::config::severity::warning) say(azdo::config::to_line(file, one));
    if (!services) return std::move(services).error();
    if (services->devops_cloud() != nullptr) return std::optional(*std::move(services));
    say(file + " has no Azure DevOps app that is switched on (integrations.devops.cloud).");
    return none;
}

} // namespace callback_server
