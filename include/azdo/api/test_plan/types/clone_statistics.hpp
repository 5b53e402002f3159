// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_plan {

/// `CloneStatistics`, only in answers
struct clone_statistics {
    azdo::optional<std::int32_t> cloned_requirements_count{};
    azdo::optional<std::int32_t> cloned_shared_steps_count{};
    azdo::optional<std::int32_t> cloned_test_cases_count{};
    azdo::optional<std::int32_t> total_requirements_count{};
    azdo::optional<std::int32_t> total_test_cases_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_statistics&) const = default;
    template <class self = clone_statistics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"clonedRequirementsCount", &self::cloned_requirements_count>(),
            azdo::field<"clonedSharedStepsCount", &self::cloned_shared_steps_count>(),
            azdo::field<"clonedTestCasesCount", &self::cloned_test_cases_count>(),
            azdo::field<"totalRequirementsCount", &self::total_requirements_count>(),
            azdo::field<"totalTestCasesCount", &self::total_test_cases_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
