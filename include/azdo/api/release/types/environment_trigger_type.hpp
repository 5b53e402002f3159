// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `EnvironmentTriggerType`
enum class environment_trigger_type {
    undefined,
    deployment_group_redeploy,
    rollback_redeploy,
};

template <class E = environment_trigger_type>
constexpr auto enumerators(environment_trigger_type) {
    return std::to_array<azdo::enumerator<E>>({
        {environment_trigger_type::undefined, "undefined"},
        {environment_trigger_type::deployment_group_redeploy, "deploymentGroupRedeploy"},
        {environment_trigger_type::rollback_redeploy, "rollbackRedeploy"},
    });
}

} // namespace azdo::inline v1::api::release
