// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `CommentReactionType`
enum class comment_reaction_type {
    like,
    dislike,
    heart,
    hooray,
    smile,
    confused,
};

template <class E = comment_reaction_type>
constexpr auto enumerators(comment_reaction_type) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_reaction_type::like, "like"},
        {comment_reaction_type::dislike, "dislike"},
        {comment_reaction_type::heart, "heart"},
        {comment_reaction_type::hooray, "hooray"},
        {comment_reaction_type::smile, "smile"},
        {comment_reaction_type::confused, "confused"},
    });
}

} // namespace azdo::inline v1::api::wit
