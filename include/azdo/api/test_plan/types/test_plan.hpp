// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/actual_test_result_settings.hpp>
#include <azdo/api/test_plan/types/build_definition_reference.hpp>
#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/release_environment_definition_reference.hpp>
#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/api/test_plan/types/test_outcome_settings.hpp>
#include <azdo/api/test_plan/types/test_suite_reference.hpp>
#include <azdo/api/test_plan/types/yaml_release_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestPlan`, only in answers
struct test_plan {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::api::test_plan::actual_test_result_settings> actual_test_result_settings{};
    std::string area_path{};
    azdo::optional<build_definition_reference> build_definition{};
    azdo::optional<std::int32_t> build_id{};
    std::string description{};
    azdo::optional<azdo::sys_time> end_date{};
    std::int32_t id{};
    std::string iteration{};
    std::string name{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<std::int32_t> previous_build_id{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<release_environment_definition_reference> release_environment_definition{};
    std::int32_t revision{};
    azdo::optional<test_suite_reference> root_suite{};
    azdo::optional<azdo::sys_time> start_date{};
    std::string state{};
    azdo::optional<azdo::api::test_plan::test_outcome_settings> test_outcome_settings{};
    azdo::optional<identity_ref> updated_by{};
    azdo::optional<azdo::sys_time> updated_date{};
    azdo::optional<azdo::api::test_plan::yaml_release_reference> yaml_release_reference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_plan&) const = default;
    template <class self = test_plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"actualTestResultSettings", &self::actual_test_result_settings>(),
            azdo::field<"areaPath", &self::area_path>(),
            azdo::field<"buildDefinition", &self::build_definition>(),
            azdo::field<"buildId", &self::build_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"endDate", &self::end_date>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"iteration", &self::iteration>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"previousBuildId", &self::previous_build_id>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"releaseEnvironmentDefinition", &self::release_environment_definition>(),
            azdo::field<"revision", &self::revision>(azdo::as::required),
            azdo::field<"rootSuite", &self::root_suite>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"testOutcomeSettings", &self::test_outcome_settings>(),
            azdo::field<"updatedBy", &self::updated_by>(),
            azdo::field<"updatedDate", &self::updated_date>(),
            azdo::field<"yamlReleaseReference", &self::yaml_release_reference>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
