// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `SourceTestSuiteResponse`, only in answers
struct source_test_suite_response {
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<team_project_reference> project{};
    std::vector<std::int32_t> test_case_ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_test_suite_response&) const = default;
    template <class self = source_test_suite_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"testCaseIds", &self::test_case_ids>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
