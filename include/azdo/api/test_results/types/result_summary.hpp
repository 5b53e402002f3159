// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/results_summary_by_outcome.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `ResultSummary`, only in answers
struct result_summary {
    std::map<std::string, results_summary_by_outcome> result_summary_by_run_state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const result_summary&) const = default;
    template <class self = result_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"resultSummaryByRunState", &self::result_summary_by_run_state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
