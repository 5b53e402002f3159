// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/advanced_flaky_detection_parameter.hpp>
#include <azdo/api/test_results/types/flaky_test_bug_config.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `AdvancedFlakyDetectionSettings`
struct advanced_flaky_detection_settings {
    azdo::optional<std::int32_t> filing_bug_threshold{};
    azdo::optional<azdo::api::test_results::flaky_test_bug_config> flaky_test_bug_config{};
    azdo::optional<std::int32_t> marking_flaky_threshold{};
    azdo::optional<std::vector<advanced_flaky_detection_parameter>> weighted_scores{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const advanced_flaky_detection_settings&) const = default;
    template <class self = advanced_flaky_detection_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"filingBugThreshold", &self::filing_bug_threshold>(),
            azdo::field<"flakyTestBugConfig", &self::flaky_test_bug_config>(),
            azdo::field<"markingFlakyThreshold", &self::marking_flaky_threshold>(),
            azdo::field<"weightedScores", &self::weighted_scores>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
