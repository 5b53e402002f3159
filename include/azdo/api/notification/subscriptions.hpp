// SPDX-License-Identifier: BSL-1.0
// Subscriptions: operations of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_subscription.hpp>
#include <azdo/api/notification/types/notification_subscription_create_parameters.hpp>
#include <azdo/api/notification/types/notification_subscription_template.hpp>
#include <azdo/api/notification/types/notification_subscription_update_parameters.hpp>
#include <azdo/api/notification/types/subscription_query.hpp>
#include <azdo/api/notification/types/subscription_query_flags.hpp>
#include <azdo/api/notification/types/subscription_user_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `PUT /{organization?}/_apis/notification/Subscriptions/{subscriptionId}/usersettings/{userId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/update-subscription-user-settings
struct update_subscription_user_settings {
    using result_type = subscription_user_settings;
    static constexpr auto endpoint = azdo::put(
        "/{organization?}/_apis/notification/Subscriptions/{subscriptionId}/usersettings/{userId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;
    std::string user_id;
    subscription_user_settings body;

    template <class self = update_subscription_user_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"userId", &self::user_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization?}/_apis/notification/subscriptionquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/query
struct query_subscriptions {
    using result_type = azdo::page<notification_subscription>;
    static constexpr auto endpoint = azdo::post(
        "/{organization?}/_apis/notification/subscriptionquery",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    subscription_query body;

    template <class self = query_subscriptions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization?}/_apis/notification/subscriptions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/list
struct list_subscriptions {
    using result_type = azdo::page<notification_subscription>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/subscriptions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    azdo::optional<std::string> target_id{};
    std::vector<std::string> ids{};
    azdo::optional<azdo::open_enum<subscription_query_flags>> query_flags{};

    template <class self = list_subscriptions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"targetId", &self::target_id>(azdo::as::query),
            azdo::field<"ids", &self::ids>(azdo::as::query),
            azdo::field<"queryFlags", &self::query_flags>(azdo::as::query));
    }
};

/// `POST /{organization?}/_apis/notification/subscriptions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/create
struct create_subscription {
    using result_type = notification_subscription;
    static constexpr auto endpoint = azdo::post(
        "/{organization?}/_apis/notification/subscriptions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write>;

    azdo::optional<std::string> organization{};
    notification_subscription_create_parameters body;

    template <class self = create_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization?}/_apis/notification/subscriptions/{subscriptionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/delete
struct delete_subscription {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization?}/_apis/notification/subscriptions/{subscriptionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;

    template <class self = delete_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path));
    }
};

/// `GET /{organization?}/_apis/notification/subscriptions/{subscriptionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/get
struct get_subscription {
    using result_type = notification_subscription;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/subscriptions/{subscriptionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;
    azdo::optional<azdo::open_enum<subscription_query_flags>> query_flags{};

    template <class self = get_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"queryFlags", &self::query_flags>(azdo::as::query));
    }
};

/// `PATCH /{organization?}/_apis/notification/subscriptions/{subscriptionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/update
struct update_subscription {
    using result_type = notification_subscription;
    static constexpr auto endpoint = azdo::patch(
        "/{organization?}/_apis/notification/subscriptions/{subscriptionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_write>;

    azdo::optional<std::string> organization{};
    std::string subscription_id;
    notification_subscription_update_parameters body;

    template <class self = update_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization?}/_apis/notification/subscriptiontemplates`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/subscriptions/get-subscription-templates
struct get_subscription_templates {
    using result_type = azdo::page<notification_subscription_template>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/subscriptiontemplates",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};

    template <class self = get_subscription_templates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::notification
