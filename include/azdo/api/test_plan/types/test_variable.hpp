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

/// `TestVariable`, only in answers
struct test_variable {
    std::string description{};
    std::int32_t id{};
    std::string name{};
    azdo::optional<team_project_reference> project{};
    std::vector<std::string> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_variable&) const = default;
    template <class self = test_variable>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
