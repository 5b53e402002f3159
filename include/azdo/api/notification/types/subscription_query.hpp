// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_query_condition.hpp>
#include <azdo/api/notification/types/subscription_query_flags.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::notification {

/// `SubscriptionQuery`
struct subscription_query {
    azdo::optional<std::vector<subscription_query_condition>> conditions{};
    azdo::optional<azdo::open_enum<subscription_query_flags>> query_flags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_query&) const = default;
    template <class self = subscription_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conditions", &self::conditions>(),
            azdo::field<"queryFlags", &self::query_flags>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
