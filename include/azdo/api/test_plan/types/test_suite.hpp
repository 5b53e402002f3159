// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/api/test_plan/types/test_configuration_reference.hpp>
#include <azdo/api/test_plan/types/test_plan_reference.hpp>
#include <azdo/api/test_plan/types/test_suite_reference.hpp>
#include <azdo/api/test_plan/types/test_suite_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestSuite`, only in answers
struct test_suite {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<test_suite> children{};
    std::vector<test_configuration_reference> default_configurations{};
    std::vector<identity_ref> default_testers{};
    std::optional<bool> has_children{};
    std::int32_t id{};
    std::optional<bool> inherit_default_configurations{};
    std::string last_error{};
    azdo::optional<azdo::sys_time> last_populated_date{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    std::string name{};
    azdo::optional<test_suite_reference> parent_suite{};
    azdo::optional<test_plan_reference> plan{};
    azdo::optional<team_project_reference> project{};
    std::string query_string{};
    azdo::optional<std::int32_t> requirement_id{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<test_suite_type>> suite_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_suite&) const = default;
    template <class self = test_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"children", &self::children>(),
            azdo::field<"defaultConfigurations", &self::default_configurations>(),
            azdo::field<"defaultTesters", &self::default_testers>(),
            azdo::field<"hasChildren", &self::has_children>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"inheritDefaultConfigurations", &self::inherit_default_configurations>(),
            azdo::field<"lastError", &self::last_error>(),
            azdo::field<"lastPopulatedDate", &self::last_populated_date>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentSuite", &self::parent_suite>(),
            azdo::field<"plan", &self::plan>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"queryString", &self::query_string>(),
            azdo::field<"requirementId", &self::requirement_id>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"suiteType", &self::suite_type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
