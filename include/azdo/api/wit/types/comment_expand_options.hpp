// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `CommentExpandOptions`
enum class comment_expand_options {
    none,
    reactions,
    rendered_text,
    rendered_text_only,
    all,
};

template <class E = comment_expand_options>
constexpr auto enumerators(comment_expand_options) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_expand_options::none, "none"},
        {comment_expand_options::reactions, "reactions"},
        {comment_expand_options::rendered_text, "renderedText"},
        {comment_expand_options::rendered_text_only, "renderedTextOnly"},
        {comment_expand_options::all, "all"},
    });
}

} // namespace azdo::inline v1::api::wit
