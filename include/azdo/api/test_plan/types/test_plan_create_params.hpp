// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/actual_test_result_settings.hpp>
#include <azdo/api/test_plan/types/build_definition_reference.hpp>
#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/release_environment_definition_reference.hpp>
#include <azdo/api/test_plan/types/test_outcome_settings.hpp>
#include <azdo/api/test_plan/types/yaml_release_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestPlanCreateParams`
struct test_plan_create_params {
    azdo::optional<azdo::api::test_plan::actual_test_result_settings> actual_test_result_settings{};
    azdo::optional<std::string> area_path{};
    azdo::optional<build_definition_reference> build_definition{};
    azdo::optional<std::int32_t> build_id{};
    azdo::optional<std::string> description{};
    azdo::optional<azdo::sys_time> end_date{};
    azdo::optional<std::string> iteration{};
    azdo::optional<std::string> name{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<release_environment_definition_reference> release_environment_definition{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<std::string> state{};
    azdo::optional<azdo::api::test_plan::test_outcome_settings> test_outcome_settings{};
    azdo::optional<azdo::api::test_plan::yaml_release_reference> yaml_release_reference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_plan_create_params&) const = default;
    template <class self = test_plan_create_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actualTestResultSettings", &self::actual_test_result_settings>(),
            azdo::field<"areaPath", &self::area_path>(),
            azdo::field<"buildDefinition", &self::build_definition>(),
            azdo::field<"buildId", &self::build_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"endDate", &self::end_date>(),
            azdo::field<"iteration", &self::iteration>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"releaseEnvironmentDefinition", &self::release_environment_definition>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"testOutcomeSettings", &self::test_outcome_settings>(),
            azdo::field<"yamlReleaseReference", &self::yaml_release_reference>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
