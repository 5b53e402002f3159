// SPDX-License-Identifier: BSL-1.0
// Consumers: operations of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/consumer.hpp>
#include <azdo/api/hooks/types/consumer_action.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `GET /{organization}/_apis/hooks/consumers`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/consumers/list
struct list_consumers {
    using result_type = azdo::page<consumer>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/consumers", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> publisher_id{};

    template <class self = list_consumers>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/hooks/consumers/{consumerId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/consumers/get
struct get_consumer {
    using result_type = consumer;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/consumers/{consumerId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string consumer_id;
    azdo::optional<std::string> publisher_id{};

    template <class self = get_consumer>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"consumerId", &self::consumer_id>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/hooks/consumers/{consumerId}/actions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/consumers/list-consumer-actions
struct list_consumer_actions {
    using result_type = azdo::page<consumer_action>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/consumers/{consumerId}/actions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string consumer_id;
    azdo::optional<std::string> publisher_id{};

    template <class self = list_consumer_actions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"consumerId", &self::consumer_id>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/hooks/consumers/{consumerId}/actions/{consumerActionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/consumers/get-consumer-action
struct get_consumer_action {
    using result_type = consumer_action;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/consumers/{consumerId}/actions/{consumerActionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string consumer_id;
    std::string consumer_action_id;
    azdo::optional<std::string> publisher_id{};

    template <class self = get_consumer_action>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"consumerId", &self::consumer_id>(azdo::as::path),
            azdo::field<"consumerActionId", &self::consumer_action_id>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::hooks
