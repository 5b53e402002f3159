// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildAuthorizationScope`
enum class build_authorization_scope {
    project_collection,
    project,
};

template <class E = build_authorization_scope>
constexpr auto enumerators(build_authorization_scope) {
    return std::to_array<azdo::enumerator<E>>({
        {build_authorization_scope::project_collection, "projectCollection"},
        {build_authorization_scope::project, "project"},
    });
}

} // namespace azdo::inline v1::api::build
