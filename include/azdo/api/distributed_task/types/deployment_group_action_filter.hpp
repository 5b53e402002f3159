// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentGroupActionFilter`
enum class deployment_group_action_filter {
    none,
    manage,
    use,
};

template <class E = deployment_group_action_filter>
constexpr auto enumerators(deployment_group_action_filter) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_group_action_filter::none, "none"},
        {deployment_group_action_filter::manage, "manage"},
        {deployment_group_action_filter::use, "use"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
