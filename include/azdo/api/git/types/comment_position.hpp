// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::git {

/// `CommentPosition`
struct comment_position {
    azdo::optional<std::int32_t> line{};
    azdo::optional<std::int32_t> offset{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_position&) const = default;
    template <class self = comment_position>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"line", &self::line>(),
            azdo::field<"offset", &self::offset>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
