// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `AdvancedFlakyDetectionMode`
enum class advanced_flaky_detection_mode {
    disabled,
    preview,
    enabled,
};

template <class E = advanced_flaky_detection_mode>
constexpr auto enumerators(advanced_flaky_detection_mode) {
    return std::to_array<azdo::enumerator<E>>({
        {advanced_flaky_detection_mode::disabled, "disabled"},
        {advanced_flaky_detection_mode::preview, "preview"},
        {advanced_flaky_detection_mode::enabled, "enabled"},
    });
}

} // namespace azdo::inline v1::api::test_results
