// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/name_value_pair.hpp>
#include <azdo/api/test_plan/types/test_configuration_state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestConfigurationCreateUpdateParameters`
struct test_configuration_create_update_parameters {
    azdo::optional<std::string> description{};
    std::optional<bool> is_default{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<test_configuration_state>> state{};
    azdo::optional<std::vector<name_value_pair>> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_configuration_create_update_parameters&) const = default;
    template <class self = test_configuration_create_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
