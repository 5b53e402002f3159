// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::search {

/// `VersionControlType`
enum class version_control_type {
    git,
    tfvc,
    custom,
};

template <class E = version_control_type>
constexpr auto enumerators(version_control_type) {
    return std::to_array<azdo::enumerator<E>>({
        {version_control_type::git, "git"},
        {version_control_type::tfvc, "tfvc"},
        {version_control_type::custom, "custom"},
    });
}

} // namespace azdo::inline v1::api::search
