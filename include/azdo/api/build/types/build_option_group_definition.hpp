// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildOptionGroupDefinition`, only in answers
struct build_option_group_definition {
    std::string display_name{};
    std::optional<bool> is_expanded{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_option_group_definition&) const = default;
    template <class self = build_option_group_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"isExpanded", &self::is_expanded>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
