// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriberFlags`
enum class subscriber_flags {
    none,
    delivery_preferences_editable,
    supports_preferred_email_address_delivery,
    supports_each_member_delivery,
    supports_no_delivery,
    is_user,
    is_group,
    is_team,
};

template <class E = subscriber_flags>
constexpr auto enumerators(subscriber_flags) {
    return std::to_array<azdo::enumerator<E>>({
        {subscriber_flags::none, "none"},
        {subscriber_flags::delivery_preferences_editable, "deliveryPreferencesEditable"},
        {subscriber_flags::supports_preferred_email_address_delivery, "supportsPreferredEmailAddressDelivery"},
        {subscriber_flags::supports_each_member_delivery, "supportsEachMemberDelivery"},
        {subscriber_flags::supports_no_delivery, "supportsNoDelivery"},
        {subscriber_flags::is_user, "isUser"},
        {subscriber_flags::is_group, "isGroup"},
        {subscriber_flags::is_team, "isTeam"},
    });
}

} // namespace azdo::inline v1::api::notification
