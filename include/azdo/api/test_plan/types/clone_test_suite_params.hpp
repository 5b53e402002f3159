// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_options.hpp>
#include <azdo/api/test_plan/types/destination_test_suite_info.hpp>
#include <azdo/api/test_plan/types/source_test_suite_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_plan {

/// `CloneTestSuiteParams`
struct clone_test_suite_params {
    azdo::optional<azdo::api::test_plan::clone_options> clone_options{};
    azdo::optional<destination_test_suite_info> destination_test_suite{};
    azdo::optional<source_test_suite_info> source_test_suite{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_test_suite_params&) const = default;
    template <class self = clone_test_suite_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneOptions", &self::clone_options>(),
            azdo::field<"destinationTestSuite", &self::destination_test_suite>(),
            azdo::field<"sourceTestSuite", &self::source_test_suite>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
