// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `QueryRecursionOption`
enum class query_recursion_option {
    parent_first,
    child_first,
};

template <class E = query_recursion_option>
constexpr auto enumerators(query_recursion_option) {
    return std::to_array<azdo::enumerator<E>>({
        {query_recursion_option::parent_first, "parentFirst"},
        {query_recursion_option::child_first, "childFirst"},
    });
}

} // namespace azdo::inline v1::api::wit
