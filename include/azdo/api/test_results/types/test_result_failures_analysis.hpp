// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_failure_details.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `TestResultFailuresAnalysis`, only in answers
struct test_result_failures_analysis {
    azdo::optional<test_failure_details> existing_failures{};
    azdo::optional<test_failure_details> fixed_tests{};
    azdo::optional<test_failure_details> new_failures{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_failures_analysis&) const = default;
    template <class self = test_result_failures_analysis>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"existingFailures", &self::existing_failures>(),
            azdo::field<"fixedTests", &self::fixed_tests>(),
            azdo::field<"newFailures", &self::new_failures>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
