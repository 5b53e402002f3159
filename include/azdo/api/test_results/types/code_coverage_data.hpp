// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/code_coverage_statistics.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `CodeCoverageData`
struct code_coverage_data {
    azdo::optional<std::string> build_flavor{};
    azdo::optional<std::string> build_platform{};
    azdo::optional<std::vector<code_coverage_statistics>> coverage_stats{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_coverage_data&) const = default;
    template <class self = code_coverage_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"buildFlavor", &self::build_flavor>(),
            azdo::field<"buildPlatform", &self::build_platform>(),
            azdo::field<"coverageStats", &self::coverage_stats>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
