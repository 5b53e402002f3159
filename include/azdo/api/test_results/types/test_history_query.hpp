// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_result_group_by.hpp>
#include <azdo/api/test_results/types/test_result_history_for_group.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestHistoryQuery`
struct test_history_query {
    azdo::optional<std::string> automated_test_name{};
    azdo::optional<std::string> branch{};
    azdo::optional<std::int32_t> build_definition_id{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::open_enum<test_result_group_by>> group_by{};
    azdo::optional<azdo::sys_time> max_complete_date{};
    azdo::optional<std::int32_t> release_env_definition_id{};
    azdo::optional<std::vector<test_result_history_for_group>> results_for_group{};
    azdo::optional<std::int32_t> test_case_id{};
    azdo::optional<std::int32_t> trend_days{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_history_query&) const = default;
    template <class self = test_history_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automatedTestName", &self::automated_test_name>(),
            azdo::field<"branch", &self::branch>(),
            azdo::field<"buildDefinitionId", &self::build_definition_id>(),
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"groupBy", &self::group_by>(),
            azdo::field<"maxCompleteDate", &self::max_complete_date>(),
            azdo::field<"releaseEnvDefinitionId", &self::release_env_definition_id>(),
            azdo::field<"resultsForGroup", &self::results_for_group>(),
            azdo::field<"testCaseId", &self::test_case_id>(),
            azdo::field<"trendDays", &self::trend_days>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
