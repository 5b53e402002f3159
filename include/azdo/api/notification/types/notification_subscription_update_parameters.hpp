// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_admin_settings.hpp>
#include <azdo/api/notification/types/subscription_channel.hpp>
#include <azdo/api/notification/types/subscription_filter.hpp>
#include <azdo/api/notification/types/subscription_scope.hpp>
#include <azdo/api/notification/types/subscription_status.hpp>
#include <azdo/api/notification/types/subscription_user_settings.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriptionUpdateParameters`
struct notification_subscription_update_parameters {
    azdo::optional<subscription_admin_settings> admin_settings{};
    azdo::optional<subscription_channel> channel{};
    azdo::optional<std::string> description{};
    azdo::optional<subscription_filter> filter{};
    azdo::optional<subscription_scope> scope{};
    azdo::optional<azdo::open_enum<subscription_status>> status{};
    azdo::optional<std::string> status_message{};
    azdo::optional<subscription_user_settings> user_settings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscription_update_parameters&) const = default;
    template <class self = notification_subscription_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"adminSettings", &self::admin_settings>(),
            azdo::field<"channel", &self::channel>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusMessage", &self::status_message>(),
            azdo::field<"userSettings", &self::user_settings>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
