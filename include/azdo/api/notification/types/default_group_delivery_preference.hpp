// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `DefaultGroupDeliveryPreference`
enum class default_group_delivery_preference {
    no_delivery,
    each_member,
};

template <class E = default_group_delivery_preference>
constexpr auto enumerators(default_group_delivery_preference) {
    return std::to_array<azdo::enumerator<E>>({
        {default_group_delivery_preference::no_delivery, "noDelivery"},
        {default_group_delivery_preference::each_member, "eachMember"},
    });
}

} // namespace azdo::inline v1::api::notification
