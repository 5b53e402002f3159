// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/notification_results_summary_detail.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `NotificationSummary`
struct notification_summary {
    azdo::optional<std::vector<notification_results_summary_detail>> results{};
    azdo::optional<std::string> subscription_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_summary&) const = default;
    template <class self = notification_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"results", &self::results>(),
            azdo::field<"subscriptionId", &self::subscription_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
