// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskCommandMode`
enum class task_command_mode {
    any,
    restricted,
};

template <class E = task_command_mode>
constexpr auto enumerators(task_command_mode) {
    return std::to_array<azdo::enumerator<E>>({
        {task_command_mode::any, "any"},
        {task_command_mode::restricted, "restricted"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
