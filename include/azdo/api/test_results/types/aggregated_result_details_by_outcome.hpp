// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_outcome.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `AggregatedResultDetailsByOutcome`, only in answers
struct aggregated_result_details_by_outcome {
    azdo::optional<std::int32_t> count{};
    std::string duration{};
    azdo::optional<azdo::open_enum<test_outcome>> outcome{};
    azdo::optional<std::int32_t> rerun_result_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const aggregated_result_details_by_outcome&) const = default;
    template <class self = aggregated_result_details_by_outcome>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"duration", &self::duration>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"rerunResultCount", &self::rerun_result_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
