// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/service.hpp>
#include <azdo/api/test_results/types/test_results_context.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `ResultsFilter`
struct results_filter {
    azdo::optional<std::string> automated_test_name{};
    azdo::optional<std::string> branch{};
    azdo::optional<azdo::open_enum<service>> executed_in{};
    azdo::optional<std::string> group_by{};
    azdo::optional<azdo::sys_time> max_complete_date{};
    azdo::optional<std::int32_t> results_count{};
    azdo::optional<std::int32_t> test_case_id{};
    azdo::optional<std::vector<std::int32_t>> test_case_reference_ids{};
    azdo::optional<std::int32_t> test_plan_id{};
    azdo::optional<std::vector<std::int32_t>> test_point_ids{};
    azdo::optional<azdo::api::test_results::test_results_context> test_results_context{};
    azdo::optional<std::int32_t> trend_days{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const results_filter&) const = default;
    template <class self = results_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automatedTestName", &self::automated_test_name>(),
            azdo::field<"branch", &self::branch>(),
            azdo::field<"executedIn", &self::executed_in>(),
            azdo::field<"groupBy", &self::group_by>(),
            azdo::field<"maxCompleteDate", &self::max_complete_date>(),
            azdo::field<"resultsCount", &self::results_count>(),
            azdo::field<"testCaseId", &self::test_case_id>(),
            azdo::field<"testCaseReferenceIds", &self::test_case_reference_ids>(),
            azdo::field<"testPlanId", &self::test_plan_id>(),
            azdo::field<"testPointIds", &self::test_point_ids>(),
            azdo::field<"testResultsContext", &self::test_results_context>(),
            azdo::field<"trendDays", &self::trend_days>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
