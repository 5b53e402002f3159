// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/advanced_flaky_detection_parameter_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_results {

/// `AdvancedFlakyDetectionParameter`
struct advanced_flaky_detection_parameter {
    azdo::optional<std::int32_t> lookback_period{};
    azdo::optional<azdo::open_enum<advanced_flaky_detection_parameter_type>> parameter_type{};
    azdo::optional<std::int32_t> weight{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const advanced_flaky_detection_parameter&) const = default;
    template <class self = advanced_flaky_detection_parameter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lookbackPeriod", &self::lookback_period>(),
            azdo::field<"parameterType", &self::parameter_type>(),
            azdo::field<"weight", &self::weight>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
