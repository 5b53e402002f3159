// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `FolderQueryOrder`
enum class folder_query_order {
    none,
    folder_ascending,
    folder_descending,
};

template <class E = folder_query_order>
constexpr auto enumerators(folder_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {folder_query_order::none, "none"},
        {folder_query_order::folder_ascending, "folderAscending"},
        {folder_query_order::folder_descending, "folderDescending"},
    });
}

} // namespace azdo::inline v1::api::build
