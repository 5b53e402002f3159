// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestResultTrendFilter`
struct test_result_trend_filter {
    azdo::optional<std::vector<std::string>> branch_names{};
    azdo::optional<std::int32_t> build_count{};
    azdo::optional<std::vector<std::int32_t>> definition_ids{};
    azdo::optional<std::vector<std::int32_t>> env_definition_ids{};
    azdo::optional<azdo::sys_time> max_complete_date{};
    azdo::optional<std::string> publish_context{};
    azdo::optional<std::vector<std::string>> test_run_titles{};
    azdo::optional<std::int32_t> trend_days{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_trend_filter&) const = default;
    template <class self = test_result_trend_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchNames", &self::branch_names>(),
            azdo::field<"buildCount", &self::build_count>(),
            azdo::field<"definitionIds", &self::definition_ids>(),
            azdo::field<"envDefinitionIds", &self::env_definition_ids>(),
            azdo::field<"maxCompleteDate", &self::max_complete_date>(),
            azdo::field<"publishContext", &self::publish_context>(),
            azdo::field<"testRunTitles", &self::test_run_titles>(),
            azdo::field<"trendDays", &self::trend_days>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
