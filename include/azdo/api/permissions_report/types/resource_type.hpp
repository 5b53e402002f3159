// SPDX-License-Identifier: BSL-1.0
// A type of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::permissions_report {

/// `ResourceType`
enum class resource_type {
    repo,
    ref,
    project_git,
    release,
    tfvc,
};

template <class E = resource_type>
constexpr auto enumerators(resource_type) {
    return std::to_array<azdo::enumerator<E>>({
        {resource_type::repo, "repo"},
        {resource_type::ref, "ref"},
        {resource_type::project_git, "projectGit"},
        {resource_type::release, "release"},
        {resource_type::tfvc, "tfvc"},
    });
}

} // namespace azdo::inline v1::api::permissions_report
