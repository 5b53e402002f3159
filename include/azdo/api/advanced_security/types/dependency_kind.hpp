// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `DependencyKind`
enum class dependency_kind {
    unknown,
    root_dependency,
    component,
    vulnerable_dependency,
};

template <class E = dependency_kind>
constexpr auto enumerators(dependency_kind) {
    return std::to_array<azdo::enumerator<E>>({
        {dependency_kind::unknown, "unknown"},
        {dependency_kind::root_dependency, "rootDependency"},
        {dependency_kind::component, "component"},
        {dependency_kind::vulnerable_dependency, "vulnerableDependency"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
