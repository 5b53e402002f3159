// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_results_details_for_group.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultsDetails`, only in answers
struct test_results_details {
    std::string group_by_field{};
    std::vector<test_results_details_for_group> results_for_group{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_results_details&) const = default;
    template <class self = test_results_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"groupByField", &self::group_by_field>(),
            azdo::field<"resultsForGroup", &self::results_for_group>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
