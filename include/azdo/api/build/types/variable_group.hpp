// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_definition_variable.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `VariableGroup`
struct variable_group {
    azdo::optional<std::string> alias{};
    azdo::optional<std::string> description{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> type{};
    azdo::optional<std::map<std::string, build_definition_variable>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_group&) const = default;
    template <class self = variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alias", &self::alias>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
