// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `AggregatedResultsDifference`, only in answers
struct aggregated_results_difference {
    std::string increase_in_duration{};
    azdo::optional<std::int32_t> increase_in_failures{};
    azdo::optional<std::int32_t> increase_in_non_impacted_tests{};
    azdo::optional<std::int32_t> increase_in_other_tests{};
    azdo::optional<std::int32_t> increase_in_passed_tests{};
    azdo::optional<std::int32_t> increase_in_total_tests{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_results_difference&) const = default;
    template <class self = aggregated_results_difference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"increaseInDuration", &self::increase_in_duration>(),
            azdo::field<"increaseInFailures", &self::increase_in_failures>(),
            azdo::field<"increaseInNonImpactedTests", &self::increase_in_non_impacted_tests>(),
            azdo::field<"increaseInOtherTests", &self::increase_in_other_tests>(),
            azdo::field<"increaseInPassedTests", &self::increase_in_passed_tests>(),
            azdo::field<"increaseInTotalTests", &self::increase_in_total_tests>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
