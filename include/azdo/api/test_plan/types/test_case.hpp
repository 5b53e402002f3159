// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/point_assignment.hpp>
#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/api/test_plan/types/test_plan_reference.hpp>
#include <azdo/api/test_plan/types/test_suite_reference.hpp>
#include <azdo/api/test_plan/types/work_item_details.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestCase`, only in answers
struct test_case {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<std::int32_t> order{};
    std::vector<point_assignment> point_assignments{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<test_plan_reference> test_plan{};
    azdo::optional<test_suite_reference> test_suite{};
    azdo::optional<work_item_details> work_item{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_case&) const = default;
    template <class self = test_case>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"links", &self::links>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"pointAssignments", &self::point_assignments>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"testPlan", &self::test_plan>(),
            azdo::field<"testSuite", &self::test_suite>(),
            azdo::field<"workItem", &self::work_item>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
