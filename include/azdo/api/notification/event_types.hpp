// SPDX-License-Identifier: BSL-1.0
// Event Types: operations of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_event_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `GET /{organization?}/_apis/notification/eventtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/event-types/list
struct list_event_types {
    using result_type = azdo::page<notification_event_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/eventtypes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    azdo::optional<std::string> publisher_id{};

    template <class self = list_event_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherId", &self::publisher_id>(azdo::as::query));
    }
};

/// `GET /{organization?}/_apis/notification/eventtypes/{eventType}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/event-types/get
struct get_event_type {
    using result_type = notification_event_type;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/eventtypes/{eventType}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification>;

    azdo::optional<std::string> organization{};
    std::string event_type;

    template <class self = get_event_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"eventType", &self::event_type>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::notification
