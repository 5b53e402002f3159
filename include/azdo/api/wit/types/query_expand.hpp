// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `QueryExpand`
enum class query_expand {
    none,
    wiql,
    clauses,
    all,
    minimal,
};

template <class E = query_expand>
constexpr auto enumerators(query_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {query_expand::none, "none"},
        {query_expand::wiql, "wiql"},
        {query_expand::clauses, "clauses"},
        {query_expand::all, "all"},
        {query_expand::minimal, "minimal"},
    });
}

} // namespace azdo::inline v1::api::wit
