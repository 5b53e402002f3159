// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_test_case_options.hpp>
#include <azdo/api/test_plan/types/destination_test_suite_info.hpp>
#include <azdo/api/test_plan/types/source_test_suite_info.hpp>
#include <azdo/api/test_plan/types/test_plan_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `CloneTestCaseParams`
struct clone_test_case_params {
    azdo::optional<clone_test_case_options> clone_options{};
    azdo::optional<test_plan_reference> destination_test_plan{};
    azdo::optional<destination_test_suite_info> destination_test_suite{};
    azdo::optional<test_plan_reference> source_test_plan{};
    azdo::optional<source_test_suite_info> source_test_suite{};
    azdo::optional<std::vector<std::int32_t>> test_case_ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_test_case_params&) const = default;
    template <class self = clone_test_case_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneOptions", &self::clone_options>(),
            azdo::field<"destinationTestPlan", &self::destination_test_plan>(),
            azdo::field<"destinationTestSuite", &self::destination_test_suite>(),
            azdo::field<"sourceTestPlan", &self::source_test_plan>(),
            azdo::field<"sourceTestSuite", &self::source_test_suite>(),
            azdo::field<"testCaseIds", &self::test_case_ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
