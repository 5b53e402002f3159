// SPDX-License-Identifier: BSL-1.0
// Publishers: operations of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/event_type_descriptor.hpp>
#include <azdo/api/hooks/types/input_values_query.hpp>
#include <azdo/api/hooks/types/publisher.hpp>
#include <azdo/api/hooks/types/publishers_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `GET /{organization}/_apis/hooks/publishers`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/list
struct list_publishers {
    using result_type = azdo::page<publisher>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/publishers", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};

    template <class self = list_publishers>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/hooks/publishers/{publisherId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/get
struct get_publisher {
    using result_type = publisher;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/publishers/{publisherId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string publisher_id;

    template <class self = get_publisher>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/hooks/publishers/{publisherId}/eventtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/list-event-types
struct list_event_types {
    using result_type = azdo::page<event_type_descriptor>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/publishers/{publisherId}/eventtypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string publisher_id;

    template <class self = list_event_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/hooks/publishers/{publisherId}/eventtypes/{eventTypeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/get-event-type
struct get_event_type {
    using result_type = event_type_descriptor;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/hooks/publishers/{publisherId}/eventtypes/{eventTypeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    std::string publisher_id;
    std::string event_type_id;

    template <class self = get_event_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::path),
            azdo::field<"eventTypeId", &self::event_type_id>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/hooks/publishers/{publisherId}/inputValuesQuery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/query-input-values
struct query_input_values {
    using result_type = input_values_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/publishers/{publisherId}/inputValuesQuery",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string publisher_id;
    input_values_query body;

    template <class self = query_input_values>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/_apis/hooks/publishersquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/hooks/publishers/query-publishers
struct query_publishers {
    using result_type = publishers_query;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/hooks/publishersquery", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build, azdo::scope::code>;

    std::string organization{};
    publishers_query body;

    template <class self = query_publishers>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::hooks
