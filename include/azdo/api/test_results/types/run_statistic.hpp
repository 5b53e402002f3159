// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/result_metadata.hpp>
#include <azdo/api/test_results/types/test_resolution_state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `RunStatistic`, only in answers
struct run_statistic {
    azdo::optional<std::int32_t> count{};
    std::string outcome{};
    azdo::optional<test_resolution_state> resolution_state{};
    azdo::optional<azdo::open_enum<azdo::api::test_results::result_metadata>> result_metadata{};
    std::string state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_statistic&) const = default;
    template <class self = run_statistic>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"resolutionState", &self::resolution_state>(),
            azdo::field<"resultMetadata", &self::result_metadata>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
