// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `TreeStructureGroup`
enum class tree_structure_group {
    areas,
    iterations,
};

template <class E = tree_structure_group>
constexpr auto enumerators(tree_structure_group) {
    return std::to_array<azdo::enumerator<E>>({
        {tree_structure_group::areas, "areas"},
        {tree_structure_group::iterations, "iterations"},
    });
}

} // namespace azdo::inline v1::api::wit
