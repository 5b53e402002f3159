// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriberDeliveryPreference`
enum class notification_subscriber_delivery_preference {
    no_delivery,
    preferred_email_address,
    each_member,
    use_default,
};

template <class E = notification_subscriber_delivery_preference>
constexpr auto enumerators(notification_subscriber_delivery_preference) {
    return std::to_array<azdo::enumerator<E>>({
        {notification_subscriber_delivery_preference::no_delivery, "noDelivery"},
        {notification_subscriber_delivery_preference::preferred_email_address, "preferredEmailAddress"},
        {notification_subscriber_delivery_preference::each_member, "eachMember"},
        {notification_subscriber_delivery_preference::use_default, "useDefault"},
    });
}

} // namespace azdo::inline v1::api::notification
