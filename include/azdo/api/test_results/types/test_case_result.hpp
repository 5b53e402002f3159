// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_reference.hpp>
#include <azdo/api/test_results/types/custom_test_field.hpp>
#include <azdo/api/test_results/types/failing_since.hpp>
#include <azdo/api/test_results/types/identity_ref.hpp>
#include <azdo/api/test_results/types/release_reference.hpp>
#include <azdo/api/test_results/types/result_group_type.hpp>
#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/api/test_results/types/test_iteration_details_model.hpp>
#include <azdo/api/test_results/types/test_sub_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestCaseResult`
struct test_case_result {
    azdo::optional<std::int32_t> afn_strip_id{};
    azdo::optional<shallow_reference> area{};
    azdo::optional<std::vector<shallow_reference>> associated_bugs{};
    azdo::optional<std::string> automated_test_id{};
    azdo::optional<std::string> automated_test_name{};
    azdo::optional<std::string> automated_test_storage{};
    azdo::optional<std::string> automated_test_type{};
    azdo::optional<std::string> automated_test_type_id{};
    azdo::optional<shallow_reference> build{};
    azdo::optional<azdo::api::test_results::build_reference> build_reference{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<std::string> computer_name{};
    azdo::optional<shallow_reference> configuration{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::vector<custom_test_field>> custom_fields{};
    azdo::optional<double> duration_in_ms{};
    azdo::optional<std::string> error_message{};
    azdo::optional<azdo::api::test_results::failing_since> failing_since{};
    azdo::optional<std::string> failure_type{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<test_iteration_details_model>> iteration_details{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::string> outcome{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<std::int32_t> priority{};
    azdo::optional<shallow_reference> project{};
    azdo::optional<shallow_reference> release{};
    azdo::optional<azdo::api::test_results::release_reference> release_reference{};
    azdo::optional<std::int32_t> reset_count{};
    azdo::optional<std::string> resolution_state{};
    azdo::optional<std::int32_t> resolution_state_id{};
    azdo::optional<azdo::open_enum<azdo::api::test_results::result_group_type>> result_group_type{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<identity_ref> run_by{};
    azdo::optional<std::string> stack_trace{};
    azdo::optional<azdo::sys_time> started_date{};
    azdo::optional<std::string> state{};
    azdo::optional<std::vector<test_sub_result>> sub_results{};
    azdo::optional<shallow_reference> test_case{};
    azdo::optional<std::int32_t> test_case_reference_id{};
    azdo::optional<std::int32_t> test_case_revision{};
    azdo::optional<std::string> test_case_title{};
    azdo::optional<shallow_reference> test_plan{};
    azdo::optional<shallow_reference> test_point{};
    azdo::optional<shallow_reference> test_run{};
    azdo::optional<shallow_reference> test_suite{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_case_result&) const = default;
    template <class self = test_case_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"afnStripId", &self::afn_strip_id>(),
            azdo::field<"area", &self::area>(),
            azdo::field<"associatedBugs", &self::associated_bugs>(),
            azdo::field<"automatedTestId", &self::automated_test_id>(),
            azdo::field<"automatedTestName", &self::automated_test_name>(),
            azdo::field<"automatedTestStorage", &self::automated_test_storage>(),
            azdo::field<"automatedTestType", &self::automated_test_type>(),
            azdo::field<"automatedTestTypeId", &self::automated_test_type_id>(),
            azdo::field<"build", &self::build>(),
            azdo::field<"buildReference", &self::build_reference>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"computerName", &self::computer_name>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"customFields", &self::custom_fields>(),
            azdo::field<"durationInMs", &self::duration_in_ms>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"failingSince", &self::failing_since>(),
            azdo::field<"failureType", &self::failure_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"iterationDetails", &self::iteration_details>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"priority", &self::priority>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseReference", &self::release_reference>(),
            azdo::field<"resetCount", &self::reset_count>(),
            azdo::field<"resolutionState", &self::resolution_state>(),
            azdo::field<"resolutionStateId", &self::resolution_state_id>(),
            azdo::field<"resultGroupType", &self::result_group_type>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"runBy", &self::run_by>(),
            azdo::field<"stackTrace", &self::stack_trace>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"subResults", &self::sub_results>(),
            azdo::field<"testCase", &self::test_case>(),
            azdo::field<"testCaseReferenceId", &self::test_case_reference_id>(),
            azdo::field<"testCaseRevision", &self::test_case_revision>(),
            azdo::field<"testCaseTitle", &self::test_case_title>(),
            azdo::field<"testPlan", &self::test_plan>(),
            azdo::field<"testPoint", &self::test_point>(),
            azdo::field<"testRun", &self::test_run>(),
            azdo::field<"testSuite", &self::test_suite>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
