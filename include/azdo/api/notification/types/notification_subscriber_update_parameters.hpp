// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_subscriber_delivery_preference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriberUpdateParameters`
struct notification_subscriber_update_parameters {
    azdo::optional<azdo::open_enum<notification_subscriber_delivery_preference>> delivery_preference{};
    azdo::optional<std::string> preferred_email_address{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscriber_update_parameters&) const = default;
    template <class self = notification_subscriber_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deliveryPreference", &self::delivery_preference>(),
            azdo::field<"preferredEmailAddress", &self::preferred_email_address>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
