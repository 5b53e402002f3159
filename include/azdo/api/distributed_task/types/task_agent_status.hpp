// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentStatus`
enum class task_agent_status {
    offline,
    online,
};

template <class E = task_agent_status>
constexpr auto enumerators(task_agent_status) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_status::offline, "offline"},
        {task_agent_status::online, "online"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
