// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/operator_constraint.hpp>
#include <azdo/api/notification/types/subscription_field_type.hpp>
#include <azdo/api/notification/types/value_definition.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `NotificationEventFieldType`, only in answers
struct notification_event_field_type {
    std::string id{};
    std::vector<operator_constraint> operator_constraints{};
    std::vector<azdo::json::raw> operators{};
    azdo::optional<azdo::open_enum<azdo::api::notification::subscription_field_type>> subscription_field_type{};
    azdo::optional<value_definition> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_event_field_type&) const = default;
    template <class self = notification_event_field_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"operatorConstraints", &self::operator_constraints>(),
            azdo::field<"operators", &self::operators>(),
            azdo::field<"subscriptionFieldType", &self::subscription_field_type>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
