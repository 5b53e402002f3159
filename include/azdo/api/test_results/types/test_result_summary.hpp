// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_analysis.hpp>
#include <azdo/api/test_results/types/team_project_reference.hpp>
#include <azdo/api/test_results/types/test_failures_analysis.hpp>
#include <azdo/api/test_results/types/test_results_context.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_results {

/// `TestResultSummary`, only in answers
struct test_result_summary {
    azdo::optional<azdo::api::test_results::aggregated_results_analysis> aggregated_results_analysis{};
    azdo::optional<std::int32_t> no_config_runs_count{};
    azdo::optional<team_project_reference> team_project{};
    azdo::optional<test_failures_analysis> test_failures{};
    azdo::optional<azdo::api::test_results::test_results_context> test_results_context{};
    azdo::optional<std::int32_t> total_runs_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_summary&) const = default;
    template <class self = test_result_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"aggregatedResultsAnalysis", &self::aggregated_results_analysis>(),
            azdo::field<"noConfigRunsCount", &self::no_config_runs_count>(),
            azdo::field<"teamProject", &self::team_project>(),
            azdo::field<"testFailures", &self::test_failures>(),
            azdo::field<"testResultsContext", &self::test_results_context>(),
            azdo::field<"totalRunsCount", &self::total_runs_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
