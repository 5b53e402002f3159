// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::test_plan {

/// `TestPlanAndSuiteRestoreModel`
struct test_plan_and_suite_restore_model {
    std::optional<bool> is_deleted{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_plan_and_suite_restore_model&) const = default;
    template <class self = test_plan_and_suite_restore_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
