// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::environments {

/// `EnvironmentExpands`
enum class environment_expands {
    none,
    resource_references,
};

template <class E = environment_expands>
constexpr auto enumerators(environment_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {environment_expands::none, "none"},
        {environment_expands::resource_references, "resourceReferences"},
    });
}

} // namespace azdo::inline v1::api::environments
