// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `YamlBuild`, only in answers
struct yaml_build {
    std::string yaml{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const yaml_build&) const = default;
    template <class self = yaml_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"yaml", &self::yaml>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
