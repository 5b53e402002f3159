// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildDefinitionVariable`
struct build_definition_variable {
    std::optional<bool> allow_override{};
    std::optional<bool> is_secret{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_definition_variable&) const = default;
    template <class self = build_definition_variable>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowOverride", &self::allow_override>(),
            azdo::field<"isSecret", &self::is_secret>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
