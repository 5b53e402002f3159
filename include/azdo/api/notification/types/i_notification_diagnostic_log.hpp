// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_diagnostic_log_message.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `INotificationDiagnosticLog`, only in answers
struct i_notification_diagnostic_log {
    std::string activity_id{};
    std::string description{};
    azdo::optional<azdo::sys_time> end_time{};
    std::string id{};
    std::string log_type{};
    std::vector<notification_diagnostic_log_message> messages{};
    std::map<std::string, std::string> properties{};
    std::string source{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const i_notification_diagnostic_log&) const = default;
    template <class self = i_notification_diagnostic_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"activityId", &self::activity_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"endTime", &self::end_time>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"logType", &self::log_type>(),
            azdo::field<"messages", &self::messages>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"startTime", &self::start_time>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
