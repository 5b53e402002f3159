// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentGroupExpands`
enum class deployment_group_expands {
    none,
    machines,
    tags,
};

template <class E = deployment_group_expands>
constexpr auto enumerators(deployment_group_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_group_expands::none, "none"},
        {deployment_group_expands::machines, "machines"},
        {deployment_group_expands::tags, "tags"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
