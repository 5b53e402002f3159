// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/pipeline_reference.hpp>
#include <azdo/api/test_results/types/result_summary.hpp>
#include <azdo/api/test_results/types/results_analysis.hpp>
#include <azdo/api/test_results/types/run_summary.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `PipelineTestMetrics`, only in answers
struct pipeline_test_metrics {
    azdo::optional<pipeline_reference> current_context{};
    azdo::optional<azdo::api::test_results::result_summary> result_summary{};
    azdo::optional<azdo::api::test_results::results_analysis> results_analysis{};
    azdo::optional<azdo::api::test_results::run_summary> run_summary{};
    std::vector<pipeline_test_metrics> summary_at_child{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_test_metrics&) const = default;
    template <class self = pipeline_test_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"currentContext", &self::current_context>(),
            azdo::field<"resultSummary", &self::result_summary>(),
            azdo::field<"resultsAnalysis", &self::results_analysis>(),
            azdo::field<"runSummary", &self::run_summary>(),
            azdo::field<"summaryAtChild", &self::summary_at_child>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
