// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_subscriber_delivery_preference.hpp>
#include <azdo/api/notification/types/subscriber_flags.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriber`, only in answers
struct notification_subscriber {
    azdo::optional<azdo::open_enum<notification_subscriber_delivery_preference>> delivery_preference{};
    azdo::optional<azdo::open_enum<subscriber_flags>> flags{};
    std::string id{};
    std::string preferred_email_address{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscriber&) const = default;
    template <class self = notification_subscriber>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deliveryPreference", &self::delivery_preference>(),
            azdo::field<"flags", &self::flags>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"preferredEmailAddress", &self::preferred_email_address>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
