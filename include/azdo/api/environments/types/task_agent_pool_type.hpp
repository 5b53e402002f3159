// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::environments {

/// `TaskAgentPoolType`
enum class task_agent_pool_type {
    automation,
    deployment,
};

template <class E = task_agent_pool_type>
constexpr auto enumerators(task_agent_pool_type) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_pool_type::automation, "automation"},
        {task_agent_pool_type::deployment, "deployment"},
    });
}

} // namespace azdo::inline v1::api::environments
