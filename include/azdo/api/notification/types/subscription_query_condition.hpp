// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_filter.hpp>
#include <azdo/api/notification/types/subscription_flags.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `SubscriptionQueryCondition`
struct subscription_query_condition {
    azdo::optional<subscription_filter> filter{};
    azdo::optional<azdo::open_enum<subscription_flags>> flags{};
    azdo::optional<std::string> scope{};
    azdo::optional<std::string> subscriber_id{};
    azdo::optional<std::string> subscription_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_query_condition&) const = default;
    template <class self = subscription_query_condition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"filter", &self::filter>(),
            azdo::field<"flags", &self::flags>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"subscriberId", &self::subscriber_id>(),
            azdo::field<"subscriptionId", &self::subscription_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
