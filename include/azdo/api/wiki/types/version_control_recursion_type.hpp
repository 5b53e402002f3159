// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wiki {

/// `VersionControlRecursionType`
enum class version_control_recursion_type {
    none,
    one_level,
    one_level_plus_nested_empty_folders,
    full,
};

template <class E = version_control_recursion_type>
constexpr auto enumerators(version_control_recursion_type) {
    return std::to_array<azdo::enumerator<E>>({
        {version_control_recursion_type::none, "none"},
        {version_control_recursion_type::one_level, "oneLevel"},
        {version_control_recursion_type::one_level_plus_nested_empty_folders, "oneLevelPlusNestedEmptyFolders"},
        {version_control_recursion_type::full, "full"},
    });
}

} // namespace azdo::inline v1::api::wiki
