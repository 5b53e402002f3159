// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/notification.hpp>
#include <azdo/api/hooks/types/notification_result.hpp>
#include <azdo/api/hooks/types/notification_status.hpp>
#include <azdo/api/hooks/types/notification_summary.hpp>
#include <azdo/api/hooks/types/subscription.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `NotificationsQuery`
struct notifications_query {
    azdo::optional<std::vector<subscription>> associated_subscriptions{};
    std::optional<bool> include_details{};
    azdo::optional<azdo::sys_time> max_created_date{};
    azdo::optional<std::int32_t> max_results{};
    azdo::optional<std::int32_t> max_results_per_subscription{};
    azdo::optional<azdo::sys_time> min_created_date{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<azdo::open_enum<notification_result>> result_type_{};
    azdo::optional<std::vector<notification>> results{};
    azdo::optional<azdo::open_enum<notification_status>> status{};
    azdo::optional<std::vector<std::string>> subscription_ids{};
    azdo::optional<std::vector<notification_summary>> summary{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notifications_query&) const = default;
    template <class self = notifications_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"associatedSubscriptions", &self::associated_subscriptions>(),
            azdo::field<"includeDetails", &self::include_details>(),
            azdo::field<"maxCreatedDate", &self::max_created_date>(),
            azdo::field<"maxResults", &self::max_results>(),
            azdo::field<"maxResultsPerSubscription", &self::max_results_per_subscription>(),
            azdo::field<"minCreatedDate", &self::min_created_date>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"resultType", &self::result_type_>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"subscriptionIds", &self::subscription_ids>(),
            azdo::field<"summary", &self::summary>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
