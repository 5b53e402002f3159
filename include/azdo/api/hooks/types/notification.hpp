// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/notification_details.hpp>
#include <azdo/api/hooks/types/notification_result.hpp>
#include <azdo/api/hooks/types/notification_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `Notification`
struct notification {
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<notification_details> details{};
    azdo::optional<std::string> event_id{};
    azdo::optional<std::int64_t> id{};
    azdo::optional<azdo::sys_time> modified_date{};
    azdo::optional<azdo::open_enum<notification_result>> result{};
    azdo::optional<azdo::open_enum<notification_status>> status{};
    azdo::optional<std::string> subscriber_id{};
    azdo::optional<std::string> subscription_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification&) const = default;
    template <class self = notification>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"details", &self::details>(),
            azdo::field<"eventId", &self::event_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"subscriberId", &self::subscriber_id>(),
            azdo::field<"subscriptionId", &self::subscription_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
