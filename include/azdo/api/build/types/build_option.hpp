// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_option_definition_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildOption`
struct build_option {
    azdo::optional<build_option_definition_reference> definition{};
    std::optional<bool> enabled{};
    azdo::optional<std::map<std::string, std::string>> inputs{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_option&) const = default;
    template <class self = build_option>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definition", &self::definition>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
