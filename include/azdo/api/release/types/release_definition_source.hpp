// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionSource`
enum class release_definition_source {
    undefined,
    rest_api,
    user_interface,
    ibiza,
    portal_extension_api,
};

template <class E = release_definition_source>
constexpr auto enumerators(release_definition_source) {
    return std::to_array<azdo::enumerator<E>>({
        {release_definition_source::undefined, "undefined"},
        {release_definition_source::rest_api, "restApi"},
        {release_definition_source::user_interface, "userInterface"},
        {release_definition_source::ibiza, "ibiza"},
        {release_definition_source::portal_extension_api, "portalExtensionApi"},
    });
}

} // namespace azdo::inline v1::api::release
