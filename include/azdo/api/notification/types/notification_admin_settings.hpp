// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/default_group_delivery_preference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::notification {

/// `NotificationAdminSettings`, only in answers
struct notification_admin_settings {
    azdo::optional<azdo::open_enum<azdo::api::notification::default_group_delivery_preference>> default_group_delivery_preference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_admin_settings&) const = default;
    template <class self = notification_admin_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultGroupDeliveryPreference", &self::default_group_delivery_preference>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
