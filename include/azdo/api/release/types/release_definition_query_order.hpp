// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionQueryOrder`
enum class release_definition_query_order {
    id_ascending,
    id_descending,
    name_ascending,
    name_descending,
};

template <class E = release_definition_query_order>
constexpr auto enumerators(release_definition_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {release_definition_query_order::id_ascending, "idAscending"},
        {release_definition_query_order::id_descending, "idDescending"},
        {release_definition_query_order::name_ascending, "nameAscending"},
        {release_definition_query_order::name_descending, "nameDescending"},
    });
}

} // namespace azdo::inline v1::api::release
