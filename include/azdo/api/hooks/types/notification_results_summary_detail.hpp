// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/notification_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::hooks {

/// `NotificationResultsSummaryDetail`
struct notification_results_summary_detail {
    azdo::optional<std::int32_t> notification_count{};
    azdo::optional<azdo::open_enum<notification_result>> result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_results_summary_detail&) const = default;
    template <class self = notification_results_summary_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"notificationCount", &self::notification_count>(),
            azdo::field<"result", &self::result>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
