// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_difference.hpp>
#include <azdo/api/test_results/types/pipeline_reference.hpp>
#include <azdo/api/test_results/types/test_result_failures_analysis.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `ResultsAnalysis`, only in answers
struct results_analysis {
    azdo::optional<pipeline_reference> previous_context{};
    azdo::optional<aggregated_results_difference> results_difference{};
    azdo::optional<test_result_failures_analysis> test_failures_analysis{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const results_analysis&) const = default;
    template <class self = results_analysis>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"previousContext", &self::previous_context>(),
            azdo::field<"resultsDifference", &self::results_difference>(),
            azdo::field<"testFailuresAnalysis", &self::test_failures_analysis>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
