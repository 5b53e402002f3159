// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroupQueryOrder`
enum class variable_group_query_order {
    id_ascending,
    id_descending,
};

template <class E = variable_group_query_order>
constexpr auto enumerators(variable_group_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {variable_group_query_order::id_ascending, "idAscending"},
        {variable_group_query_order::id_descending, "idDescending"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
