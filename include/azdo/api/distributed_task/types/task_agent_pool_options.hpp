// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentPoolOptions`
enum class task_agent_pool_options {
    none,
    elastic_pool,
    single_use_agents,
    preserve_agent_on_job_failure,
};

template <class E = task_agent_pool_options>
constexpr auto enumerators(task_agent_pool_options) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_pool_options::none, "none"},
        {task_agent_pool_options::elastic_pool, "elasticPool"},
        {task_agent_pool_options::single_use_agents, "singleUseAgents"},
        {task_agent_pool_options::preserve_agent_on_job_failure, "preserveAgentOnJobFailure"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
