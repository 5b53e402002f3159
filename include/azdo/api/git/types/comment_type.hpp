// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `CommentType`
enum class comment_type {
    unknown,
    text,
    code_change,
    system,
};

template <class E = comment_type>
constexpr auto enumerators(comment_type) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_type::unknown, "unknown"},
        {comment_type::text, "text"},
        {comment_type::code_change, "codeChange"},
        {comment_type::system, "system"},
    });
}

} // namespace azdo::inline v1::api::git
