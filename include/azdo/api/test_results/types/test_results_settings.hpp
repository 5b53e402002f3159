// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/advanced_flaky_detection_settings.hpp>
#include <azdo/api/test_results/types/flaky_settings.hpp>
#include <azdo/api/test_results/types/new_test_result_logging_settings.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestResultsSettings`, only in answers
struct test_results_settings {
    azdo::optional<azdo::api::test_results::advanced_flaky_detection_settings> advanced_flaky_detection_settings{};
    azdo::optional<azdo::api::test_results::flaky_settings> flaky_settings{};
    azdo::optional<azdo::api::test_results::new_test_result_logging_settings> new_test_result_logging_settings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_results_settings&) const = default;
    template <class self = test_results_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"advancedFlakyDetectionSettings", &self::advanced_flaky_detection_settings>(),
            azdo::field<"flakySettings", &self::flaky_settings>(),
            azdo::field<"newTestResultLoggingSettings", &self::new_test_result_logging_settings>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
