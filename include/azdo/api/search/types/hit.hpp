// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::search {

/// `Hit`, only in answers
struct hit {
    azdo::optional<std::int32_t> char_offset{};
    std::string code_snippet{};
    azdo::optional<std::int32_t> column{};
    azdo::optional<std::int32_t> length{};
    azdo::optional<std::int32_t> line{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const hit&) const = default;
    template <class self = hit>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"charOffset", &self::char_offset>(),
            azdo::field<"codeSnippet", &self::code_snippet>(),
            azdo::field<"column", &self::column>(),
            azdo::field<"length", &self::length>(),
            azdo::field<"line", &self::line>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
