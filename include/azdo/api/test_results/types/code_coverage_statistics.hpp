// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `CodeCoverageStatistics`
struct code_coverage_statistics {
    azdo::optional<std::int32_t> covered{};
    azdo::optional<double> delta{};
    std::optional<bool> is_delta_available{};
    azdo::optional<std::string> label{};
    azdo::optional<std::int32_t> position{};
    azdo::optional<std::int32_t> total{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_coverage_statistics&) const = default;
    template <class self = code_coverage_statistics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"covered", &self::covered>(),
            azdo::field<"delta", &self::delta>(),
            azdo::field<"isDeltaAvailable", &self::is_delta_available>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"position", &self::position>(),
            azdo::field<"total", &self::total>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
