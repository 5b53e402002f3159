// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test {

/// `CoverageStatistics`, only in answers
struct coverage_statistics {
    azdo::optional<std::int32_t> blocks_covered{};
    azdo::optional<std::int32_t> blocks_not_covered{};
    azdo::optional<std::int32_t> branches_covered{};
    azdo::optional<std::int32_t> branches_not_covered{};
    azdo::optional<std::int32_t> lines_covered{};
    azdo::optional<std::int32_t> lines_not_covered{};
    azdo::optional<std::int32_t> lines_partially_covered{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const coverage_statistics&) const = default;
    template <class self = coverage_statistics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"blocksCovered", &self::blocks_covered>(),
            azdo::field<"blocksNotCovered", &self::blocks_not_covered>(),
            azdo::field<"branchesCovered", &self::branches_covered>(),
            azdo::field<"branchesNotCovered", &self::branches_not_covered>(),
            azdo::field<"linesCovered", &self::lines_covered>(),
            azdo::field<"linesNotCovered", &self::lines_not_covered>(),
            azdo::field<"linesPartiallyCovered", &self::lines_partially_covered>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test
