// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/results_filter.hpp>
#include <azdo/api/test_results/types/test_case_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultsQuery`
struct test_results_query {
    azdo::optional<std::vector<std::string>> fields{};
    azdo::optional<std::vector<test_case_result>> results{};
    azdo::optional<azdo::api::test_results::results_filter> results_filter{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_results_query&) const = default;
    template <class self = test_results_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fields", &self::fields>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"resultsFilter", &self::results_filter>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
