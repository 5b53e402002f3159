// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_case_result.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestResultHistoryDetailsForGroup`, only in answers
struct test_result_history_details_for_group {
    azdo::optional<azdo::json::raw> group_by_value{};
    azdo::optional<test_case_result> latest_result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_history_details_for_group&) const = default;
    template <class self = test_result_history_details_for_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"groupByValue", &self::group_by_value>(),
            azdo::field<"latestResult", &self::latest_result>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
