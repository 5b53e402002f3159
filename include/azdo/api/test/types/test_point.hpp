// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/api/test/types/last_result_details.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/api/test/types/work_item_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestPoint`
struct test_point {
    azdo::optional<identity_ref> assigned_to{};
    std::optional<bool> automated{};
    azdo::optional<std::string> comment{};
    azdo::optional<shallow_reference> configuration{};
    azdo::optional<std::string> failure_type{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::sys_time> last_reset_to_active{};
    azdo::optional<std::int32_t> last_resolution_state_id{};
    azdo::optional<shallow_reference> last_result{};
    azdo::optional<azdo::api::test::last_result_details> last_result_details{};
    azdo::optional<std::string> last_result_state{};
    azdo::optional<std::string> last_run_build_number{};
    azdo::optional<shallow_reference> last_test_run{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::string> outcome{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<std::string> state{};
    azdo::optional<shallow_reference> suite{};
    azdo::optional<work_item_reference> test_case{};
    azdo::optional<shallow_reference> test_plan{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<azdo::json::raw>> work_item_properties{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_point&) const = default;
    template <class self = test_point>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assignedTo", &self::assigned_to>(),
            azdo::field<"automated", &self::automated>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"failureType", &self::failure_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastResetToActive", &self::last_reset_to_active>(),
            azdo::field<"lastResolutionStateId", &self::last_resolution_state_id>(),
            azdo::field<"lastResult", &self::last_result>(),
            azdo::field<"lastResultDetails", &self::last_result_details>(),
            azdo::field<"lastResultState", &self::last_result_state>(),
            azdo::field<"lastRunBuildNumber", &self::last_run_build_number>(),
            azdo::field<"lastTestRun", &self::last_test_run>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"suite", &self::suite>(),
            azdo::field<"testCase", &self::test_case>(),
            azdo::field<"testPlan", &self::test_plan>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemProperties", &self::work_item_properties>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
