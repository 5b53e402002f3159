// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `OperationType`
enum class operation_type {
    configuration_job,
    sizing_job,
    increase_capacity,
    reimage,
    delete_vms,
};

template <class E = operation_type>
constexpr auto enumerators(operation_type) {
    return std::to_array<azdo::enumerator<E>>({
        {operation_type::configuration_job, "configurationJob"},
        {operation_type::sizing_job, "sizingJob"},
        {operation_type::increase_capacity, "increaseCapacity"},
        {operation_type::reimage, "reimage"},
        {operation_type::delete_vms, "deleteVMs"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
