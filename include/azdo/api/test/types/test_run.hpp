// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/build_configuration.hpp>
#include <azdo/api/test/types/custom_test_field.hpp>
#include <azdo/api/test/types/dtl_environment_details.hpp>
#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/api/test/types/pipeline_reference.hpp>
#include <azdo/api/test/types/release_reference.hpp>
#include <azdo/api/test/types/run_filter.hpp>
#include <azdo/api/test/types/run_statistic.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/api/test/types/test_environment.hpp>
#include <azdo/api/test/types/test_run_substate.hpp>
#include <azdo/api/test/types/test_tag.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestRun`, only in answers
struct test_run {
    azdo::optional<shallow_reference> build{};
    azdo::optional<azdo::api::test::build_configuration> build_configuration{};
    std::string comment{};
    azdo::optional<azdo::sys_time> completed_date{};
    std::string controller{};
    azdo::optional<azdo::sys_time> created_date{};
    std::vector<custom_test_field> custom_fields{};
    std::string drop_location{};
    azdo::optional<shallow_reference> dtl_aut_environment{};
    azdo::optional<shallow_reference> dtl_environment{};
    azdo::optional<dtl_environment_details> dtl_environment_creation_details{};
    azdo::optional<azdo::sys_time> due_date{};
    std::string error_message{};
    azdo::optional<run_filter> filter{};
    std::int32_t id{};
    azdo::optional<std::int32_t> incomplete_tests{};
    std::optional<bool> is_automated{};
    std::string iteration{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    std::string name{};
    azdo::optional<std::int32_t> not_applicable_tests{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<std::int32_t> passed_tests{};
    std::string phase{};
    azdo::optional<azdo::api::test::pipeline_reference> pipeline_reference{};
    azdo::optional<shallow_reference> plan{};
    std::string post_process_state{};
    azdo::optional<shallow_reference> project{};
    azdo::optional<release_reference> release{};
    std::string release_environment_uri{};
    std::string release_uri{};
    azdo::optional<std::int32_t> revision{};
    std::vector<run_statistic> run_statistics{};
    azdo::optional<azdo::sys_time> started_date{};
    std::string state{};
    azdo::optional<azdo::open_enum<test_run_substate>> substate{};
    std::vector<test_tag> tags{};
    azdo::optional<azdo::api::test::test_environment> test_environment{};
    azdo::optional<std::int32_t> test_message_log_id{};
    azdo::optional<shallow_reference> test_settings{};
    azdo::optional<std::int32_t> total_tests{};
    azdo::optional<std::int32_t> unanalyzed_tests{};
    std::string url{};
    std::string web_access_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_run&) const = default;
    template <class self = test_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"build", &self::build>(),
            azdo::field<"buildConfiguration", &self::build_configuration>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"controller", &self::controller>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"customFields", &self::custom_fields>(),
            azdo::field<"dropLocation", &self::drop_location>(),
            azdo::field<"dtlAutEnvironment", &self::dtl_aut_environment>(),
            azdo::field<"dtlEnvironment", &self::dtl_environment>(),
            azdo::field<"dtlEnvironmentCreationDetails", &self::dtl_environment_creation_details>(),
            azdo::field<"dueDate", &self::due_date>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"incompleteTests", &self::incomplete_tests>(),
            azdo::field<"isAutomated", &self::is_automated>(),
            azdo::field<"iteration", &self::iteration>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"notApplicableTests", &self::not_applicable_tests>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"passedTests", &self::passed_tests>(),
            azdo::field<"phase", &self::phase>(),
            azdo::field<"pipelineReference", &self::pipeline_reference>(),
            azdo::field<"plan", &self::plan>(),
            azdo::field<"postProcessState", &self::post_process_state>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseEnvironmentUri", &self::release_environment_uri>(),
            azdo::field<"releaseUri", &self::release_uri>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"runStatistics", &self::run_statistics>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"substate", &self::substate>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"testEnvironment", &self::test_environment>(),
            azdo::field<"testMessageLogId", &self::test_message_log_id>(),
            azdo::field<"testSettings", &self::test_settings>(),
            azdo::field<"totalTests", &self::total_tests>(),
            azdo::field<"unanalyzedTests", &self::unanalyzed_tests>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"webAccessUrl", &self::web_access_url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test
