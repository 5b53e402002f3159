// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wiki {

/// `GitVersionOptions`
enum class git_version_options {
    none,
    previous_change,
    first_parent,
};

template <class E = git_version_options>
constexpr auto enumerators(git_version_options) {
    return std::to_array<azdo::enumerator<E>>({
        {git_version_options::none, "none"},
        {git_version_options::previous_change, "previousChange"},
        {git_version_options::first_parent, "firstParent"},
    });
}

} // namespace azdo::inline v1::api::wiki
