// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticComputeState`
enum class elastic_compute_state {
    none,
    healthy,
    creating,
    deleting,
    failed,
    stopped,
    reimaging,
    unhealthy_vm,
    unhealthy_vmss_vm,
};

template <class E = elastic_compute_state>
constexpr auto enumerators(elastic_compute_state) {
    return std::to_array<azdo::enumerator<E>>({
        {elastic_compute_state::none, "none"},
        {elastic_compute_state::healthy, "healthy"},
        {elastic_compute_state::creating, "creating"},
        {elastic_compute_state::deleting, "deleting"},
        {elastic_compute_state::failed, "failed"},
        {elastic_compute_state::stopped, "stopped"},
        {elastic_compute_state::reimaging, "reimaging"},
        {elastic_compute_state::unhealthy_vm, "unhealthyVm"},
        {elastic_compute_state::unhealthy_vmss_vm, "unhealthyVmssVm"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
