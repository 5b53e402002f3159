// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tfvc {

/// `TfvcVersionOption`
enum class tfvc_version_option {
    none,
    previous,
    use_rename,
};

template <class E = tfvc_version_option>
constexpr auto enumerators(tfvc_version_option) {
    return std::to_array<azdo::enumerator<E>>({
        {tfvc_version_option::none, "none"},
        {tfvc_version_option::previous, "previous"},
        {tfvc_version_option::use_rename, "useRename"},
    });
}

} // namespace azdo::inline v1::api::tfvc
