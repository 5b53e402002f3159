// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `BuildOptionDefinitionReference`
struct build_option_definition_reference {
    azdo::optional<std::string> id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_option_definition_reference&) const = default;
    template <class self = build_option_definition_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
