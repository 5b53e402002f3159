// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `TreeNodeStructureType`
enum class tree_node_structure_type {
    area,
    iteration,
};

template <class E = tree_node_structure_type>
constexpr auto enumerators(tree_node_structure_type) {
    return std::to_array<azdo::enumerator<E>>({
        {tree_node_structure_type::area, "area"},
        {tree_node_structure_type::iteration, "iteration"},
    });
}

} // namespace azdo::inline v1::api::wit
