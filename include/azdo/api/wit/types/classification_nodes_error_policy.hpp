// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `ClassificationNodesErrorPolicy`
enum class classification_nodes_error_policy {
    fail,
    omit,
};

template <class E = classification_nodes_error_policy>
constexpr auto enumerators(classification_nodes_error_policy) {
    return std::to_array<azdo::enumerator<E>>({
        {classification_nodes_error_policy::fail, "fail"},
        {classification_nodes_error_policy::omit, "omit"},
    });
}

} // namespace azdo::inline v1::api::wit
