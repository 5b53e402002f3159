// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `RefFavoriteType`
enum class ref_favorite_type {
    invalid,
    folder,
    ref,
};

template <class E = ref_favorite_type>
constexpr auto enumerators(ref_favorite_type) {
    return std::to_array<azdo::enumerator<E>>({
        {ref_favorite_type::invalid, "invalid"},
        {ref_favorite_type::folder, "folder"},
        {ref_favorite_type::ref, "ref"},
    });
}

} // namespace azdo::inline v1::api::git
