// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts_package_types {

/// `UpstreamVersionVisibility`
enum class upstream_version_visibility {
    auto_,
    allow_external_versions,
};

template <class E = upstream_version_visibility>
constexpr auto enumerators(upstream_version_visibility) {
    return std::to_array<azdo::enumerator<E>>({
        {upstream_version_visibility::auto_, "auto"},
        {upstream_version_visibility::allow_external_versions, "allowExternalVersions"},
    });
}

} // namespace azdo::inline v1::api::artifacts_package_types
