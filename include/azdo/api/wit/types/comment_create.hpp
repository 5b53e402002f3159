// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `CommentCreate`
struct comment_create {
    azdo::optional<std::string> text{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const comment_create&) const = default;
    template <class self = comment_create>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"text", &self::text>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
