// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/identity_ref.hpp>
#include <azdo/api/notification/types/subscription_channel.hpp>
#include <azdo/api/notification/types/subscription_filter.hpp>
#include <azdo/api/notification/types/subscription_scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationSubscriptionCreateParameters`
struct notification_subscription_create_parameters {
    azdo::optional<subscription_channel> channel{};
    azdo::optional<std::string> description{};
    azdo::optional<subscription_filter> filter{};
    azdo::optional<subscription_scope> scope{};
    azdo::optional<identity_ref> subscriber{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_subscription_create_parameters&) const = default;
    template <class self = notification_subscription_create_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"channel", &self::channel>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"subscriber", &self::subscriber>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
