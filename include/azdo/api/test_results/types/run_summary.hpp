// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `RunSummary`, only in answers
struct run_summary {
    std::string duration{};
    azdo::optional<std::int32_t> no_config_runs_count{};
    std::map<std::string, std::int32_t> run_summary_by_outcome{};
    std::map<std::string, std::int32_t> run_summary_by_state{};
    azdo::optional<std::int32_t> total_runs_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_summary&) const = default;
    template <class self = run_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"duration", &self::duration>(),
            azdo::field<"noConfigRunsCount", &self::no_config_runs_count>(),
            azdo::field<"runSummaryByOutcome", &self::run_summary_by_outcome>(),
            azdo::field<"runSummaryByState", &self::run_summary_by_state>(),
            azdo::field<"totalRunsCount", &self::total_runs_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
