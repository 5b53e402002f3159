// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticNodeState`
enum class elastic_node_state {
    none,
    new_,
    creating_compute,
    starting_agent,
    idle,
    assigned,
    offline,
    pending_reimage,
    pending_delete,
    saved,
    deleting_compute,
    deleted,
    lost,
    reimaging_compute,
    restarting_agent,
    failed_to_start_pending_delete,
    failed_to_restart_pending_delete,
    failed_vm_pending_delete,
    assigned_pending_delete,
    retry_delete,
    unhealthy_vm,
    unhealthy_vm_pending_delete,
    pending_reimage_candidate,
};

template <class E = elastic_node_state>
constexpr auto enumerators(elastic_node_state) {
    return std::to_array<azdo::enumerator<E>>({
        {elastic_node_state::none, "none"},
        {elastic_node_state::new_, "new"},
        {elastic_node_state::creating_compute, "creatingCompute"},
        {elastic_node_state::starting_agent, "startingAgent"},
        {elastic_node_state::idle, "idle"},
        {elastic_node_state::assigned, "assigned"},
        {elastic_node_state::offline, "offline"},
        {elastic_node_state::pending_reimage, "pendingReimage"},
        {elastic_node_state::pending_delete, "pendingDelete"},
        {elastic_node_state::saved, "saved"},
        {elastic_node_state::deleting_compute, "deletingCompute"},
        {elastic_node_state::deleted, "deleted"},
        {elastic_node_state::lost, "lost"},
        {elastic_node_state::reimaging_compute, "reimagingCompute"},
        {elastic_node_state::restarting_agent, "restartingAgent"},
        {elastic_node_state::failed_to_start_pending_delete, "failedToStartPendingDelete"},
        {elastic_node_state::failed_to_restart_pending_delete, "failedToRestartPendingDelete"},
        {elastic_node_state::failed_vm_pending_delete, "failedVMPendingDelete"},
        {elastic_node_state::assigned_pending_delete, "assignedPendingDelete"},
        {elastic_node_state::retry_delete, "retryDelete"},
        {elastic_node_state::unhealthy_vm, "unhealthyVm"},
        {elastic_node_state::unhealthy_vm_pending_delete, "unhealthyVmPendingDelete"},
        {elastic_node_state::pending_reimage_candidate, "pendingReimageCandidate"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
