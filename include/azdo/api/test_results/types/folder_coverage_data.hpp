// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/coverage_statistics.hpp>
#include <azdo/api/test_results/types/file_coverage_data.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `FolderCoverageData`, only in answers
struct folder_coverage_data {
    azdo::optional<azdo::api::test_results::coverage_statistics> coverage_statistics{};
    std::vector<file_coverage_data> files{};
    std::vector<folder_coverage_data> folders{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const folder_coverage_data&) const = default;
    template <class self = folder_coverage_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"coverageStatistics", &self::coverage_statistics>(),
            azdo::field<"files", &self::files>(),
            azdo::field<"folders", &self::folders>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
