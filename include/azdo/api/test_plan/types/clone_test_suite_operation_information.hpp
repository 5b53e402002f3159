// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_operation_common_response.hpp>
#include <azdo/api/test_plan/types/clone_options.hpp>
#include <azdo/api/test_plan/types/test_suite_reference_with_project.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_plan {

/// `CloneTestSuiteOperationInformation`, only in answers
struct clone_test_suite_operation_information {
    azdo::optional<clone_operation_common_response> clone_operation_response{};
    azdo::optional<azdo::api::test_plan::clone_options> clone_options{};
    azdo::optional<test_suite_reference_with_project> cloned_test_suite{};
    azdo::optional<test_suite_reference_with_project> destination_test_suite{};
    azdo::optional<test_suite_reference_with_project> source_test_suite{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_test_suite_operation_information&) const = default;
    template <class self = clone_test_suite_operation_information>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneOperationResponse", &self::clone_operation_response>(),
            azdo::field<"cloneOptions", &self::clone_options>(),
            azdo::field<"clonedTestSuite", &self::cloned_test_suite>(),
            azdo::field<"destinationTestSuite", &self::destination_test_suite>(),
            azdo::field<"sourceTestSuite", &self::source_test_suite>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
