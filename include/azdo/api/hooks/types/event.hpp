// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/formatted_event_message.hpp>
#include <azdo/api/hooks/types/resource_container.hpp>
#include <azdo/api/hooks/types/session_token.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `Event`
struct event {
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<formatted_event_message> detailed_message{};
    azdo::optional<std::string> event_type{};
    azdo::optional<std::string> id{};
    azdo::optional<formatted_event_message> message{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<azdo::json::raw> resource{};
    azdo::optional<std::map<std::string, resource_container>> resource_containers{};
    azdo::optional<std::string> resource_version{};
    azdo::optional<azdo::api::hooks::session_token> session_token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const event&) const = default;
    template <class self = event>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"detailedMessage", &self::detailed_message>(),
            azdo::field<"eventType", &self::event_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"resource", &self::resource>(),
            azdo::field<"resourceContainers", &self::resource_containers>(),
            azdo::field<"resourceVersion", &self::resource_version>(),
            azdo::field<"sessionToken", &self::session_token>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
