// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestResultsSettingsType`
enum class test_results_settings_type {
    all,
    flaky,
    new_test_logging,
    advanced_flaky_detection,
};

template <class E = test_results_settings_type>
constexpr auto enumerators(test_results_settings_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_results_settings_type::all, "all"},
        {test_results_settings_type::flaky, "flaky"},
        {test_results_settings_type::new_test_logging, "newTestLogging"},
        {test_results_settings_type::advanced_flaky_detection, "advancedFlakyDetection"},
    });
}

} // namespace azdo::inline v1::api::test_results
