// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_run_outcome.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_results {

/// `AggregatedRunsByOutcome`, only in answers
struct aggregated_runs_by_outcome {
    azdo::optional<azdo::open_enum<test_run_outcome>> outcome{};
    azdo::optional<std::int32_t> runs_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_runs_by_outcome&) const = default;
    template <class self = aggregated_runs_by_outcome>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"runsCount", &self::runs_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
