// SPDX-License-Identifier: BSL-1.0
// A type of the area ims. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::ims {

/// `QueryMembership`
enum class query_membership {
    none,
    direct,
    expanded,
    expanded_up,
    expanded_down,
};

template <class E = query_membership>
constexpr auto enumerators(query_membership) {
    return std::to_array<azdo::enumerator<E>>({
        {query_membership::none, "none"},
        {query_membership::direct, "direct"},
        {query_membership::expanded, "expanded"},
        {query_membership::expanded_up, "expandedUp"},
        {query_membership::expanded_down, "expandedDown"},
    });
}

} // namespace azdo::inline v1::api::ims
