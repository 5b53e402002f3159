// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/coverage_statistics.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `FileCoverageData`, only in answers
struct file_coverage_data {
    azdo::optional<azdo::api::test_results::coverage_statistics> coverage_statistics{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const file_coverage_data&) const = default;
    template <class self = file_coverage_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"coverageStatistics", &self::coverage_statistics>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
