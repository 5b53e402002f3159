// SPDX-License-Identifier: BSL-1.0
// Settings: operations of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_admin_settings.hpp>
#include <azdo/api/notification/types/notification_admin_settings_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `GET /{organization?}/_apis/notification/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/settings/get
struct get_settings {
    using result_type = notification_admin_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/settings", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};

    template <class self = get_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `PATCH /{organization?}/_apis/notification/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/settings/update
struct update_settings {
    using result_type = notification_admin_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization?}/_apis/notification/settings", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write>;

    azdo::optional<std::string> organization{};
    notification_admin_settings_update_parameters body;

    template <class self = update_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::notification
