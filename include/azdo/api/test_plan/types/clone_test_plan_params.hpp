// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_options.hpp>
#include <azdo/api/test_plan/types/destination_test_plan_clone_params.hpp>
#include <azdo/api/test_plan/types/source_test_plan_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_plan {

/// `CloneTestPlanParams`
struct clone_test_plan_params {
    azdo::optional<azdo::api::test_plan::clone_options> clone_options{};
    azdo::optional<destination_test_plan_clone_params> destination_test_plan{};
    azdo::optional<source_test_plan_info> source_test_plan{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_test_plan_params&) const = default;
    template <class self = clone_test_plan_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneOptions", &self::clone_options>(),
            azdo::field<"destinationTestPlan", &self::destination_test_plan>(),
            azdo::field<"sourceTestPlan", &self::source_test_plan>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
