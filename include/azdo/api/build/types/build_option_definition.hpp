// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_option_group_definition.hpp>
#include <azdo/api/build/types/build_option_input_definition.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `BuildOptionDefinition`, only in answers
struct build_option_definition {
    std::string description{};
    std::vector<build_option_group_definition> groups{};
    std::string id{};
    std::vector<build_option_input_definition> inputs{};
    std::string name{};
    azdo::optional<std::int32_t> ordinal{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_option_definition&) const = default;
    template <class self = build_option_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"groups", &self::groups>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"ordinal", &self::ordinal>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
