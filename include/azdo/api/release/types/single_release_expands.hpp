// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `SingleReleaseExpands`
enum class single_release_expands {
    none,
    tasks,
};

template <class E = single_release_expands>
constexpr auto enumerators(single_release_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {single_release_expands::none, "none"},
        {single_release_expands::tasks, "tasks"},
    });
}

} // namespace azdo::inline v1::api::release
