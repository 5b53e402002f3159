// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `DefinitionResourceReference`
struct definition_resource_reference {
    std::optional<bool> authorized{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const definition_resource_reference&) const = default;
    template <class self = definition_resource_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorized", &self::authorized>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
