// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestSuiteReferenceWithProject`, only in answers
struct test_suite_reference_with_project {
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<team_project_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_suite_reference_with_project&) const = default;
    template <class self = test_suite_reference_with_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
