// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseQueryOrder`
enum class release_query_order {
    descending,
    ascending,
};

template <class E = release_query_order>
constexpr auto enumerators(release_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {release_query_order::descending, "descending"},
        {release_query_order::ascending, "ascending"},
    });
}

} // namespace azdo::inline v1::api::release
