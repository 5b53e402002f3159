// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `TagsFilterOperator`
enum class tags_filter_operator {
    and_,
    or_,
};

template <class E = tags_filter_operator>
constexpr auto enumerators(tags_filter_operator) {
    return std::to_array<azdo::enumerator<E>>({
        {tags_filter_operator::and_, "and"},
        {tags_filter_operator::or_, "or"},
    });
}

} // namespace azdo::inline v1::api::git
