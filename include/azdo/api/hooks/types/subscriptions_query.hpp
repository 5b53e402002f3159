// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_filter.hpp>
#include <azdo/api/hooks/types/subscription.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `SubscriptionsQuery`
struct subscriptions_query {
    azdo::optional<std::string> consumer_action_id{};
    azdo::optional<std::string> consumer_id{};
    azdo::optional<std::vector<input_filter>> consumer_input_filters{};
    azdo::optional<std::string> event_type{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::vector<input_filter>> publisher_input_filters{};
    azdo::optional<std::vector<subscription>> results{};
    azdo::optional<std::string> subscriber_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscriptions_query&) const = default;
    template <class self = subscriptions_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"consumerActionId", &self::consumer_action_id>(),
            azdo::field<"consumerId", &self::consumer_id>(),
            azdo::field<"consumerInputFilters", &self::consumer_input_filters>(),
            azdo::field<"eventType", &self::event_type>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"publisherInputFilters", &self::publisher_input_filters>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"subscriberId", &self::subscriber_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
