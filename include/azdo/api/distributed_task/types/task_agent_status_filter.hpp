// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentStatusFilter`
enum class task_agent_status_filter {
    offline,
    online,
    all,
};

template <class E = task_agent_status_filter>
constexpr auto enumerators(task_agent_status_filter) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_status_filter::offline, "offline"},
        {task_agent_status_filter::online, "online"},
        {task_agent_status_filter::all, "all"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
