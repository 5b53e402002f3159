// SPDX-License-Identifier: BSL-1.0
// Diagnostics: operations of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_diagnostics.hpp>
#include <azdo/api/notification/types/update_subscripiton_diagnostics_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `GET /{organization?}/_apis/notification/subscriptions/{subscriptionId}/diagnostics`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/diagnostics/get
struct get_subscription_diagnostics {
    using result_type = subscription_diagnostics;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/subscriptions/{subscriptionId}/diagnostics",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;

    template <class self = get_subscription_diagnostics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path));
    }
};

/// `PUT /{organization?}/_apis/notification/subscriptions/{subscriptionId}/diagnostics`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/diagnostics/update
struct update_subscription_diagnostics {
    using result_type = subscription_diagnostics;
    static constexpr auto endpoint = azdo::put(
        "/{organization?}/_apis/notification/subscriptions/{subscriptionId}/diagnostics",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write, azdo::scope::notification_diagnostics>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;
    update_subscripiton_diagnostics_parameters body;

    template <class self = update_subscription_diagnostics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::notification
