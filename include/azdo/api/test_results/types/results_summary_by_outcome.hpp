// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/aggregated_result_details_by_outcome.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `ResultsSummaryByOutcome`, only in answers
struct results_summary_by_outcome {
    std::map<std::string, azdo::api::test_results::aggregated_result_details_by_outcome> aggregated_result_details_by_outcome{};
    std::string duration{};
    azdo::optional<std::int32_t> not_reported_test_count{};
    azdo::optional<std::int32_t> total_test_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const results_summary_by_outcome&) const = default;
    template <class self = results_summary_by_outcome>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"aggregatedResultDetailsByOutcome", &self::aggregated_result_details_by_outcome>(),
            azdo::field<"duration", &self::duration>(),
            azdo::field<"notReportedTestCount", &self::not_reported_test_count>(),
            azdo::field<"totalTestCount", &self::total_test_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
