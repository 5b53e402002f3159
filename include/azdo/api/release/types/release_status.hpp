// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseStatus`
enum class release_status {
    undefined,
    draft,
    active,
    abandoned,
};

template <class E = release_status>
constexpr auto enumerators(release_status) {
    return std::to_array<azdo::enumerator<E>>({
        {release_status::undefined, "undefined"},
        {release_status::draft, "draft"},
        {release_status::active, "active"},
        {release_status::abandoned, "abandoned"},
    });
}

} // namespace azdo::inline v1::api::release
