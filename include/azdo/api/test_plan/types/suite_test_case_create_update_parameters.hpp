// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/configuration.hpp>
#include <azdo/api/test_plan/types/work_item.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `SuiteTestCaseCreateUpdateParameters`
struct suite_test_case_create_update_parameters {
    azdo::optional<std::vector<configuration>> point_assignments{};
    azdo::optional<azdo::api::test_plan::work_item> work_item{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const suite_test_case_create_update_parameters&) const = default;
    template <class self = suite_test_case_create_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"pointAssignments", &self::point_assignments>(),
            azdo::field<"workItem", &self::work_item>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
