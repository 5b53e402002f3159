// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/name_value_pair.hpp>
#include <azdo/api/test_plan/types/team_project_reference.hpp>
#include <azdo/api/test_plan/types/test_configuration_state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestConfiguration`, only in answers
struct test_configuration {
    std::string description{};
    std::int32_t id{};
    std::optional<bool> is_default{};
    std::string name{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<azdo::open_enum<test_configuration_state>> state{};
    std::vector<name_value_pair> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_configuration&) const = default;
    template <class self = test_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
