// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_event_type.hpp>
#include <azdo/api/notification/types/subscription_filter.hpp>
#include <azdo/api/notification/types/subscription_template_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriptionTemplate`, only in answers
struct notification_subscription_template {
    std::string description{};
    azdo::optional<subscription_filter> filter{};
    std::string id{};
    azdo::optional<notification_event_type> notification_event_information{};
    azdo::optional<azdo::open_enum<subscription_template_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscription_template&) const = default;
    template <class self = notification_subscription_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"notificationEventInformation", &self::notification_event_information>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
