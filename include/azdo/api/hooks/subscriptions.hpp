// SPDX-License-Identifier: BSL-1.0
// Subscriptions: operations of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/subscription.hpp>
#include <azdo/api/hooks/types/subscriptions_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `GET /{organization}/_apis/hooks/subscriptions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/list
struct list_subscriptions {
    using result_type = azdo::page<subscription>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/subscriptions", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::string> event_type{};
    azdo::optional<std::string> consumer_id{};
    azdo::optional<std::string> consumer_action_id{};

    template <class self = list_subscriptions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query),
            azdo::field<"eventType", &self::event_type>(azdo::as::query),
            azdo::field<"consumerId", &self::consumer_id>(azdo::as::query),
            azdo::field<"consumerActionId", &self::consumer_action_id>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/hooks/subscriptions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/create
struct create_subscription {
    using result_type = subscription;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/subscriptions", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    subscription body;

    template <class self = create_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/hooks/subscriptions/{subscriptionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/delete
struct delete_subscription {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/hooks/subscriptions/{subscriptionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string subscription_id;

    template <class self = delete_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/hooks/subscriptions/{subscriptionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/get
struct get_subscription {
    using result_type = subscription;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/subscriptions/{subscriptionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string subscription_id;

    template <class self = get_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/hooks/subscriptions/{subscriptionId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/replace-subscription
struct replace_subscription {
    using result_type = subscription;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/hooks/subscriptions/{subscriptionId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> subscription_id{};
    subscription body;

    template <class self = replace_subscription>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subscriptionId", &self::subscription_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/_apis/hooks/subscriptionsquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/subscriptions/create-subscriptions-query
struct create_subscriptions_query {
    using result_type = subscriptions_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/subscriptionsquery", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    subscriptions_query body;

    template <class self = create_subscriptions_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::hooks
