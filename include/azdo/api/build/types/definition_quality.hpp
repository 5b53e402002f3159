// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `DefinitionQuality`
enum class definition_quality {
    definition,
    draft,
};

template <class E = definition_quality>
constexpr auto enumerators(definition_quality) {
    return std::to_array<azdo::enumerator<E>>({
        {definition_quality::definition, "definition"},
        {definition_quality::draft, "draft"},
    });
}

} // namespace azdo::inline v1::api::build
