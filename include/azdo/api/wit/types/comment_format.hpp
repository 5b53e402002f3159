// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `CommentFormat`
enum class comment_format {
    markdown,
    html,
};

template <class E = comment_format>
constexpr auto enumerators(comment_format) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_format::markdown, "markdown"},
        {comment_format::html, "html"},
    });
}

} // namespace azdo::inline v1::api::wit
