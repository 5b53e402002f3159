// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_configuration.hpp>
#include <azdo/api/test_results/types/folder_coverage_data.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `SourceViewBuildCoverage`, only in answers
struct source_view_build_coverage {
    azdo::optional<build_configuration> configuration{};
    azdo::optional<azdo::api::test_results::folder_coverage_data> folder_coverage_data{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_view_build_coverage&) const = default;
    template <class self = source_view_build_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"folderCoverageData", &self::folder_coverage_data>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
