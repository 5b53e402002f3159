// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `DefinitionType`
enum class definition_type {
    xaml,
    build,
};

template <class E = definition_type>
constexpr auto enumerators(definition_type) {
    return std::to_array<azdo::enumerator<E>>({
        {definition_type::xaml, "xaml"},
        {definition_type::build, "build"},
    });
}

} // namespace azdo::inline v1::api::build
