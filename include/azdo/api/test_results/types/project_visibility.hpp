// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `ProjectVisibility`
enum class project_visibility {
    private_,
    public_,
};

template <class E = project_visibility>
constexpr auto enumerators(project_visibility) {
    return std::to_array<azdo::enumerator<E>>({
        {project_visibility::private_, "private"},
        {project_visibility::public_, "public"},
    });
}

} // namespace azdo::inline v1::api::test_results
