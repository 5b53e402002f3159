// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_by_outcome.hpp>
#include <azdo/api/test_results/types/aggregated_results_difference.hpp>
#include <azdo/api/test_results/types/aggregated_runs_by_outcome.hpp>
#include <azdo/api/test_results/types/aggregated_runs_by_state.hpp>
#include <azdo/api/test_results/types/test_results_context.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `AggregatedResultsAnalysis`, only in answers
struct aggregated_results_analysis {
    std::string duration{};
    std::map<std::string, aggregated_results_by_outcome> not_reported_results_by_outcome{};
    azdo::optional<test_results_context> previous_context{};
    std::map<std::string, aggregated_results_by_outcome> results_by_outcome{};
    azdo::optional<aggregated_results_difference> results_difference{};
    std::map<std::string, aggregated_runs_by_outcome> run_summary_by_outcome{};
    std::map<std::string, aggregated_runs_by_state> run_summary_by_state{};
    azdo::optional<std::int32_t> total_tests{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_results_analysis&) const = default;
    template <class self = aggregated_results_analysis>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"duration", &self::duration>(),
            azdo::field<"notReportedResultsByOutcome", &self::not_reported_results_by_outcome>(),
            azdo::field<"previousContext", &self::previous_context>(),
            azdo::field<"resultsByOutcome", &self::results_by_outcome>(),
            azdo::field<"resultsDifference", &self::results_difference>(),
            azdo::field<"runSummaryByOutcome", &self::run_summary_by_outcome>(),
            azdo::field<"runSummaryByState", &self::run_summary_by_state>(),
            azdo::field<"totalTests", &self::total_tests>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
