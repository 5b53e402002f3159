// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/advanced_flaky_detection_mode.hpp>
#include <azdo/api/test_results/types/flaky_detection.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::test_results {

/// `FlakySettings`
struct flaky_settings {
    azdo::optional<azdo::open_enum<advanced_flaky_detection_mode>> advanced_system_detection_mode{};
    azdo::optional<azdo::api::test_results::flaky_detection> flaky_detection{};
    std::optional<bool> flaky_in_summary_report{};
    std::optional<bool> is_flaky_bug_created{};
    std::optional<bool> manual_mark_unmark_flaky{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const flaky_settings&) const = default;
    template <class self = flaky_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"advancedSystemDetectionMode", &self::advanced_system_detection_mode>(),
            azdo::field<"flakyDetection", &self::flaky_detection>(),
            azdo::field<"flakyInSummaryReport", &self::flaky_in_summary_report>(),
            azdo::field<"isFlakyBugCreated", &self::is_flaky_bug_created>(),
            azdo::field<"manualMarkUnmarkFlaky", &self::manual_mark_unmark_flaky>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
