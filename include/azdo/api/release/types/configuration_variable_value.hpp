// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `ConfigurationVariableValue`
struct configuration_variable_value {
    std::optional<bool> allow_override{};
    std::optional<bool> is_secret{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const configuration_variable_value&) const = default;
    template <class self = configuration_variable_value>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowOverride", &self::allow_override>(),
            azdo::field<"isSecret", &self::is_secret>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
