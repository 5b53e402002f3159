// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentTargetExpands`
enum class deployment_target_expands {
    none,
    capabilities,
    assigned_request,
    last_completed_request,
};

template <class E = deployment_target_expands>
constexpr auto enumerators(deployment_target_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_target_expands::none, "none"},
        {deployment_target_expands::capabilities, "capabilities"},
        {deployment_target_expands::assigned_request, "assignedRequest"},
        {deployment_target_expands::last_completed_request, "lastCompletedRequest"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
