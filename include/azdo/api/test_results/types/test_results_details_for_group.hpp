// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_by_outcome.hpp>
#include <azdo/api/test_results/types/test_case_result.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultsDetailsForGroup`, only in answers
struct test_results_details_for_group {
    azdo::optional<azdo::json::raw> group_by_value{};
    std::vector<test_case_result> results{};
    std::map<std::string, aggregated_results_by_outcome> results_count_by_outcome{};
    std::vector<std::string> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_results_details_for_group&) const = default;
    template <class self = test_results_details_for_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"groupByValue", &self::group_by_value>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"resultsCountByOutcome", &self::results_count_by_outcome>(),
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
