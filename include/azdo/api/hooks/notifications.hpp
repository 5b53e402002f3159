// SPDX-License-Identifier: BSL-1.0
// Notifications: operations of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/notification.hpp>
#include <azdo/api/hooks/types/notification_result.hpp>
#include <azdo/api/hooks/types/notification_status.hpp>
#include <azdo/api/hooks/types/notifications_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `POST /{organization}/_apis/hooks/notificationsquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/notifications/query
struct query_notifications {
    using result_type = notifications_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/notificationsquery", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    notifications_query body;

    template <class self = query_notifications>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/hooks/subscriptions/{subscriptionId}/notifications`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/notifications/list
struct get_notifications {
    using result_type = azdo::page<notification>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/subscriptions/{subscriptionId}/notifications",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string subscription_id;
    azdo::optional<std::int32_t> max_results{};
    azdo::optional<azdo::open_enum<notification_status>> status{};
    azdo::optional<azdo::open_enum<notification_result>> result{};

    template <class self = get_notifications>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"maxResults", &self::max_results>(azdo::as::query),
            azdo::field<"status", &self::status>(azdo::as::query),
            azdo::field<"result", &self::result>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/hooks/subscriptions/{subscriptionId}/notifications/{notificationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/notifications/get
struct get_notification {
    using result_type = notification;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/subscriptions/{subscriptionId}/notifications/{notificationId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string subscription_id;
    azdo::required<std::int32_t> notification_id;

    template <class self = get_notification>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"notificationId", &self::notification_id>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/hooks/testnotifications`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/notifications/create
struct create_test_notification {
    using result_type = notification;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/testnotifications", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    notification body;
    std::optional<bool> use_real_data{};

    template <class self = create_test_notification>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"useRealData", &self::use_real_data>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::hooks
