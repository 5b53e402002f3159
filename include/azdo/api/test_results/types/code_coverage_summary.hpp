// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/code_coverage_data.hpp>
#include <azdo/api/test_results/types/coverage_detailed_summary_status.hpp>
#include <azdo/api/test_results/types/coverage_summary_status.hpp>
#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `CodeCoverageSummary`, only in answers
struct code_coverage_summary {
    azdo::optional<shallow_reference> build{};
    std::vector<code_coverage_data> coverage_data{};
    azdo::optional<azdo::open_enum<azdo::api::test_results::coverage_detailed_summary_status>> coverage_detailed_summary_status{};
    azdo::optional<shallow_reference> delta_build{};
    azdo::optional<azdo::open_enum<coverage_summary_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_coverage_summary&) const = default;
    template <class self = code_coverage_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"build", &self::build>(),
            azdo::field<"coverageData", &self::coverage_data>(),
            azdo::field<"coverageDetailedSummaryStatus", &self::coverage_detailed_summary_status>(),
            azdo::field<"deltaBuild", &self::delta_build>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
