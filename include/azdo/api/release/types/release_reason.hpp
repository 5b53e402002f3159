// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseReason`
enum class release_reason {
    none,
    manual,
    continuous_integration,
    schedule,
    pull_request,
};

template <class E = release_reason>
constexpr auto enumerators(release_reason) {
    return std::to_array<azdo::enumerator<E>>({
        {release_reason::none, "none"},
        {release_reason::manual, "manual"},
        {release_reason::continuous_integration, "continuousIntegration"},
        {release_reason::schedule, "schedule"},
        {release_reason::pull_request, "pullRequest"},
    });
}

} // namespace azdo::inline v1::api::release
