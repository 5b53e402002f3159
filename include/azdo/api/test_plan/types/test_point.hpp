// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/api/test_plan/types/test_case_reference.hpp>
#include <azdo/api/test_plan/types/test_configuration_reference.hpp>
#include <azdo/api/test_plan/types/test_plan_reference.hpp>
#include <azdo/api/test_plan/types/test_point_results.hpp>
#include <azdo/api/test_plan/types/test_suite_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestPoint`, only in answers
struct test_point {
    std::string comment{};
    azdo::optional<test_configuration_reference> configuration{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_active{};
    std::optional<bool> is_automated{};
    azdo::optional<azdo::sys_time> last_reset_to_active{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<test_point_results> results{};
    azdo::optional<azdo::api::test_plan::test_case_reference> test_case_reference{};
    azdo::optional<test_plan_reference> test_plan{};
    azdo::optional<test_suite_reference> test_suite{};
    azdo::optional<identity_ref> tester{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_point&) const = default;
    template <class self = test_point>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isActive", &self::is_active>(),
            azdo::field<"isAutomated", &self::is_automated>(),
            azdo::field<"lastResetToActive", &self::last_reset_to_active>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"links", &self::links>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"testCaseReference", &self::test_case_reference>(),
            azdo::field<"testPlan", &self::test_plan>(),
            azdo::field<"testSuite", &self::test_suite>(),
            azdo::field<"tester", &self::tester>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
