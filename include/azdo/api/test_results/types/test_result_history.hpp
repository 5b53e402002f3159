// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_result_history_details_for_group.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultHistory`, only in answers
struct test_result_history {
    std::string group_by_field{};
    std::vector<test_result_history_details_for_group> results_for_group{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_history&) const = default;
    template <class self = test_result_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"groupByField", &self::group_by_field>(),
            azdo::field<"resultsForGroup", &self::results_for_group>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
