// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_by_outcome.hpp>
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

/// `AggregatedDataForResultTrend`, only in answers
struct aggregated_data_for_result_trend {
    std::string duration{};
    std::map<std::string, aggregated_results_by_outcome> results_by_outcome{};
    std::map<std::string, aggregated_runs_by_state> run_summary_by_state{};
    azdo::optional<azdo::api::test_results::test_results_context> test_results_context{};
    azdo::optional<std::int32_t> total_tests{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_data_for_result_trend&) const = default;
    template <class self = aggregated_data_for_result_trend>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"duration", &self::duration>(),
            azdo::field<"resultsByOutcome", &self::results_by_outcome>(),
            azdo::field<"runSummaryByState", &self::run_summary_by_state>(),
            azdo::field<"testResultsContext", &self::test_results_context>(),
            azdo::field<"totalTests", &self::total_tests>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
