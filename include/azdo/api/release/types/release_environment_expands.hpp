// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseEnvironmentExpands`
enum class release_environment_expands {
    none,
    tasks,
};

template <class E = release_environment_expands>
constexpr auto enumerators(release_environment_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {release_environment_expands::none, "none"},
        {release_environment_expands::tasks, "tasks"},
    });
}

} // namespace azdo::inline v1::api::release
