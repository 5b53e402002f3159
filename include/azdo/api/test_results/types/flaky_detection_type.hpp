// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `FlakyDetectionType`
enum class flaky_detection_type {
    custom,
    system,
};

template <class E = flaky_detection_type>
constexpr auto enumerators(flaky_detection_type) {
    return std::to_array<azdo::enumerator<E>>({
        {flaky_detection_type::custom, "custom"},
        {flaky_detection_type::system, "system"},
    });
}

} // namespace azdo::inline v1::api::test_results
