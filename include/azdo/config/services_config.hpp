// SPDX-License-Identifier: BSL-1.0
// The file `codestream-services-config.json`, described.
#pragma once

#include <azdo/config/api_server.hpp>
#include <azdo/config/integrations.hpp>
#include <azdo/config/ssl.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::config {

/// The whole file. No section is required; sections that are not described here are kept as they are.
///
/// Example: `auto config = azdo::config::load("codestream-services-config.json", azdo::config::process_environment);`
struct services_config {
    std::optional<config::integrations> integrations{};
    std::optional<config::api_server> api_server{};
    std::optional<config::ssl> ssl{};
    unknown_fields rest{};

    bool operator==(const services_config&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"integrations", &services_config::integrations>(azdo::as::doc{"The registered apps of the providers"}),
            azdo::field<"apiServer", &services_config::api_server>(azdo::as::doc{"Where the services are reached"}),
            azdo::field<"ssl", &services_config::ssl>(azdo::as::doc{"The certificate that the services show"}),
            azdo::rest<&services_config::rest>());
    }

    /// The Azure DevOps app, or null when the file names none or it is disabled.
    const devops_app* devops_cloud() const noexcept {
        if (!integrations || !integrations->devops || !integrations->devops->cloud || integrations->devops->cloud->disabled) return nullptr;
        return &*integrations->devops->cloud;
    }
};

} // namespace azdo::inline v1::config
