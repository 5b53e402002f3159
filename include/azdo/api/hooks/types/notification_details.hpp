// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/event.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `NotificationDetails`
struct notification_details {
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<std::string> consumer_action_id{};
    azdo::optional<std::string> consumer_id{};
    azdo::optional<std::map<std::string, std::string>> consumer_inputs{};
    azdo::optional<azdo::sys_time> dequeued_date{};
    azdo::optional<std::string> error_detail{};
    azdo::optional<std::string> error_message{};
    azdo::optional<azdo::api::hooks::event> event{};
    azdo::optional<std::string> event_type{};
    azdo::optional<azdo::sys_time> next_retry_time{};
    azdo::optional<azdo::sys_time> processed_date{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::map<std::string, std::string>> publisher_inputs{};
    azdo::optional<azdo::sys_time> queued_date{};
    azdo::optional<std::string> request{};
    azdo::optional<std::int32_t> request_attempts{};
    azdo::optional<double> request_duration{};
    azdo::optional<std::string> response{};
    azdo::optional<std::int32_t> retry_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_details&) const = default;
    template <class self = notification_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"consumerActionId", &self::consumer_action_id>(),
            azdo::field<"consumerId", &self::consumer_id>(),
            azdo::field<"consumerInputs", &self::consumer_inputs>(),
            azdo::field<"dequeuedDate", &self::dequeued_date>(),
            azdo::field<"errorDetail", &self::error_detail>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"event", &self::event>(),
            azdo::field<"eventType", &self::event_type>(),
            azdo::field<"nextRetryTime", &self::next_retry_time>(),
            azdo::field<"processedDate", &self::processed_date>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"publisherInputs", &self::publisher_inputs>(),
            azdo::field<"queuedDate", &self::queued_date>(),
            azdo::field<"request", &self::request>(),
            azdo::field<"requestAttempts", &self::request_attempts>(),
            azdo::field<"requestDuration", &self::request_duration>(),
            azdo::field<"response", &self::response>(),
            azdo::field<"retryCount", &self::retry_count>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
