// SPDX-License-Identifier: BSL-1.0
// The section `integrations`: the registered apps of the providers. Azure DevOps is described, the other providers are kept as they are.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `integrations.devops.<installation>`: the app that an administrator registered with Azure DevOps.
struct devops_app {
    std::string app_client_id{};
    secret<std::string> app_client_secret{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const devops_app&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"appClientId", &devops_app::app_client_id>(
                                  azdo::as::doc{"App ID of the registered app, a GUID"}, azdo::as::env{"CSSVC_DEVOPS_CLIENT_ID"}),
            azdo::field<"appClientSecret", &devops_app::app_client_secret>(
                azdo::as::doc{"Client Secret of the registered app, a long JWT; not its App Secret"},
                azdo::as::env{"CSSVC_DEVOPS_CLIENT_SECRET"}),
            azdo::field<"disabled", &devops_app::disabled>(
                azdo::as::doc{"Switches the provider off; then nothing else of it is looked at"}),
            azdo::rest<&devops_app::rest>());
    }
};

/// `integrations.devops`: Azure DevOps Services is the installation `cloud`.
struct devops_installations {
    std::optional<devops_app> cloud{};
    unknown_fields rest{};

    bool operator==(const devops_installations&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"cloud", &devops_installations::cloud>(azdo::as::doc{"Azure DevOps Services"}),
            azdo::rest<&devops_installations::rest>());
    }
};

/// `integrations`.
struct integrations {
    std::optional<devops_installations> devops{};
    unknown_fields rest{};

    bool operator==(const integrations&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"devops", &integrations::devops>(azdo::as::doc{"Azure DevOps"}), azdo::rest<&integrations::rest>());
    }
};

} // namespace azdo::inline v1::config
