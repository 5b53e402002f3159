// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/notification_event_field.hpp>
#include <azdo/api/notification/types/notification_event_publisher.hpp>
#include <azdo/api/notification/types/notification_event_role.hpp>
#include <azdo/api/notification/types/notification_event_type_category.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `NotificationEventType`, only in answers
struct notification_event_type {
    azdo::optional<notification_event_type_category> category{};
    std::string color{};
    std::optional<bool> custom_subscriptions_allowed{};
    azdo::optional<notification_event_publisher> event_publisher{};
    std::map<std::string, notification_event_field> fields{};
    std::optional<bool> has_initiator{};
    std::string icon{};
    std::string id{};
    std::string name{};
    std::vector<notification_event_role> roles{};
    std::vector<std::string> supported_scopes{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_event_type&) const = default;
    template <class self = notification_event_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"category", &self::category>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"customSubscriptionsAllowed", &self::custom_subscriptions_allowed>(),
            azdo::field<"eventPublisher", &self::event_publisher>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"hasInitiator", &self::has_initiator>(),
            azdo::field<"icon", &self::icon>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"roles", &self::roles>(),
            azdo::field<"supportedScopes", &self::supported_scopes>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
