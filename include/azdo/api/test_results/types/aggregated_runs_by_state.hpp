// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_results_by_outcome.hpp>
#include <azdo/api/test_results/types/test_run_state.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `AggregatedRunsByState`, only in answers
struct aggregated_runs_by_state {
    std::map<std::string, aggregated_results_by_outcome> results_by_outcome{};
    azdo::optional<std::int32_t> runs_count{};
    azdo::optional<azdo::open_enum<test_run_state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_runs_by_state&) const = default;
    template <class self = aggregated_runs_by_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"resultsByOutcome", &self::results_by_outcome>(),
            azdo::field<"runsCount", &self::runs_count>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
