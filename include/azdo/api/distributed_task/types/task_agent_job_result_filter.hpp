// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentJobResultFilter`
enum class task_agent_job_result_filter {
    failed,
    passed,
    never_deployed,
    all,
};

template <class E = task_agent_job_result_filter>
constexpr auto enumerators(task_agent_job_result_filter) {
    return std::to_array<azdo::enumerator<E>>({
        {task_agent_job_result_filter::failed, "failed"},
        {task_agent_job_result_filter::passed, "passed"},
        {task_agent_job_result_filter::never_deployed, "neverDeployed"},
        {task_agent_job_result_filter::all, "all"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
