// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_management.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationEventPublisher`, only in answers
struct notification_event_publisher {
    std::string id{};
    azdo::optional<subscription_management> subscription_management_info{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_event_publisher&) const = default;
    template <class self = notification_event_publisher>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"subscriptionManagementInfo", &self::subscription_management_info>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
