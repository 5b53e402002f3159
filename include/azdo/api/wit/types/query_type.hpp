// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `QueryType`
enum class query_type {
    flat,
    tree,
    one_hop,
};

template <class E = query_type>
constexpr auto enumerators(query_type) {
    return std::to_array<azdo::enumerator<E>>({
        {query_type::flat, "flat"},
        {query_type::tree, "tree"},
        {query_type::one_hop, "oneHop"},
    });
}

} // namespace azdo::inline v1::api::wit
