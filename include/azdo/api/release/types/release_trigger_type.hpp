// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseTriggerType`
enum class release_trigger_type {
    undefined,
    artifact_source,
    schedule,
    source_repo,
    container_image,
    package,
    pull_request,
};

template <class E = release_trigger_type>
constexpr auto enumerators(release_trigger_type) {
    return std::to_array<azdo::enumerator<E>>({
        {release_trigger_type::undefined, "undefined"},
        {release_trigger_type::artifact_source, "artifactSource"},
        {release_trigger_type::schedule, "schedule"},
        {release_trigger_type::source_repo, "sourceRepo"},
        {release_trigger_type::container_image, "containerImage"},
        {release_trigger_type::package, "package"},
        {release_trigger_type::pull_request, "pullRequest"},
    });
}

} // namespace azdo::inline v1::api::release
