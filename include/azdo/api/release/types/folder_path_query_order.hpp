// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `FolderPathQueryOrder`
enum class folder_path_query_order {
    none,
    ascending,
    descending,
};

template <class E = folder_path_query_order>
constexpr auto enumerators(folder_path_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {folder_path_query_order::none, "none"},
        {folder_path_query_order::ascending, "ascending"},
        {folder_path_query_order::descending, "descending"},
    });
}

} // namespace azdo::inline v1::api::release
