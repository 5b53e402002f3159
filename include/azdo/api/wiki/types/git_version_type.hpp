// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wiki {

/// `GitVersionType`
enum class git_version_type {
    branch,
    tag,
    commit,
};

template <class E = git_version_type>
constexpr auto enumerators(git_version_type) {
    return std::to_array<azdo::enumerator<E>>({
        {git_version_type::branch, "branch"},
        {git_version_type::tag, "tag"},
        {git_version_type::commit, "commit"},
    });
}

} // namespace azdo::inline v1::api::wiki
