// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionExpands`
enum class release_definition_expands {
    none,
    environments,
    artifacts,
    triggers,
    variables,
    tags,
    last_release,
};

template <class E = release_definition_expands>
constexpr auto enumerators(release_definition_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {release_definition_expands::none, "none"},
        {release_definition_expands::environments, "environments"},
        {release_definition_expands::artifacts, "artifacts"},
        {release_definition_expands::triggers, "triggers"},
        {release_definition_expands::variables, "variables"},
        {release_definition_expands::tags, "tags"},
        {release_definition_expands::last_release, "lastRelease"},
    });
}

} // namespace azdo::inline v1::api::release
