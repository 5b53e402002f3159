// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `AdvancedFlakyDetectionParameterType`
enum class advanced_flaky_detection_parameter_type {
    failure_rate,
    pass_rate,
    timing_variability,
    rerun_count,
};

template <class E = advanced_flaky_detection_parameter_type>
constexpr auto enumerators(advanced_flaky_detection_parameter_type) {
    return std::to_array<azdo::enumerator<E>>({
        {advanced_flaky_detection_parameter_type::failure_rate, "failureRate"},
        {advanced_flaky_detection_parameter_type::pass_rate, "passRate"},
        {advanced_flaky_detection_parameter_type::timing_variability, "timingVariability"},
        {advanced_flaky_detection_parameter_type::rerun_count, "rerunCount"},
    });
}

} // namespace azdo::inline v1::api::test_results
