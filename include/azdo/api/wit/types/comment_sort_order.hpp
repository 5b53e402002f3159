// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `CommentSortOrder`
enum class comment_sort_order {
    asc,
    desc,
};

template <class E = comment_sort_order>
constexpr auto enumerators(comment_sort_order) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_sort_order::asc, "asc"},
        {comment_sort_order::desc, "desc"},
    });
}

} // namespace azdo::inline v1::api::wit
