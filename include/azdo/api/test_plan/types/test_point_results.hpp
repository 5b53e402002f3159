// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/failure_type.hpp>
#include <azdo/api/test_plan/types/last_resolution_state.hpp>
#include <azdo/api/test_plan/types/last_result_details.hpp>
#include <azdo/api/test_plan/types/outcome.hpp>
#include <azdo/api/test_plan/types/point_state.hpp>
#include <azdo/api/test_plan/types/result_state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestPointResults`, only in answers
struct test_point_results {
    azdo::optional<azdo::open_enum<azdo::api::test_plan::failure_type>> failure_type{};
    azdo::optional<azdo::open_enum<azdo::api::test_plan::last_resolution_state>> last_resolution_state{};
    azdo::optional<azdo::api::test_plan::last_result_details> last_result_details{};
    azdo::optional<std::int32_t> last_result_id{};
    azdo::optional<azdo::open_enum<result_state>> last_result_state{};
    std::string last_run_build_number{};
    azdo::optional<std::int32_t> last_test_run_id{};
    azdo::optional<azdo::open_enum<azdo::api::test_plan::outcome>> outcome{};
    azdo::optional<azdo::open_enum<point_state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_point_results&) const = default;
    template <class self = test_point_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"failureType", &self::failure_type>(),
            azdo::field<"lastResolutionState", &self::last_resolution_state>(),
            azdo::field<"lastResultDetails", &self::last_result_details>(),
            azdo::field<"lastResultId", &self::last_result_id>(),
            azdo::field<"lastResultState", &self::last_result_state>(),
            azdo::field<"lastRunBuildNumber", &self::last_run_build_number>(),
            azdo::field<"lastTestRunId", &self::last_test_run_id>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
