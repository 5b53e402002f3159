// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `GlobalRole`
enum class global_role {
    custom,
    none,
    feed_creator,
    administrator,
};

template <class E = global_role>
constexpr auto enumerators(global_role) {
    return std::to_array<azdo::enumerator<E>>({
        {global_role::custom, "custom"},
        {global_role::none, "none"},
        {global_role::feed_creator, "feedCreator"},
        {global_role::administrator, "administrator"},
    });
}

} // namespace azdo::inline v1::api::artifacts
