// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `DefinitionQueryOrder`
enum class definition_query_order {
    none,
    last_modified_ascending,
    last_modified_descending,
    definition_name_ascending,
    definition_name_descending,
};

template <class E = definition_query_order>
constexpr auto enumerators(definition_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {definition_query_order::none, "none"},
        {definition_query_order::last_modified_ascending, "lastModifiedAscending"},
        {definition_query_order::last_modified_descending, "lastModifiedDescending"},
        {definition_query_order::definition_name_ascending, "definitionNameAscending"},
        {definition_query_order::definition_name_descending, "definitionNameDescending"},
    });
}

} // namespace azdo::inline v1::api::build
