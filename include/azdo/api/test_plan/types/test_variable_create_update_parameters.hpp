// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestVariableCreateUpdateParameters`
struct test_variable_create_update_parameters {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    azdo::optional<std::vector<std::string>> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_variable_create_update_parameters&) const = default;
    template <class self = test_variable_create_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
