// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskGroupQueryOrder`
enum class task_group_query_order {
    created_on_ascending,
    created_on_descending,
};

template <class E = task_group_query_order>
constexpr auto enumerators(task_group_query_order) {
    return std::to_array<azdo::enumerator<E>>({
        {task_group_query_order::created_on_ascending, "createdOnAscending"},
        {task_group_query_order::created_on_descending, "createdOnDescending"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
