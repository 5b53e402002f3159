// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::graph {

/// `GraphTraversalDirection`
enum class graph_traversal_direction {
    unknown,
    down,
    up,
};

template <class E = graph_traversal_direction>
constexpr auto enumerators(graph_traversal_direction) {
    return std::to_array<azdo::enumerator<E>>({
        {graph_traversal_direction::unknown, "unknown"},
        {graph_traversal_direction::down, "down"},
        {graph_traversal_direction::up, "up"},
    });
}

} // namespace azdo::inline v1::api::graph
