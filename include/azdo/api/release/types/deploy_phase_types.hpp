// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `DeployPhaseTypes`
enum class deploy_phase_types {
    undefined,
    agent_based_deployment,
    run_on_server,
    machine_group_based_deployment,
    deployment_gates,
};

template <class E = deploy_phase_types>
constexpr auto enumerators(deploy_phase_types) {
    return std::to_array<azdo::enumerator<E>>({
        {deploy_phase_types::undefined, "undefined"},
        {deploy_phase_types::agent_based_deployment, "agentBasedDeployment"},
        {deploy_phase_types::run_on_server, "runOnServer"},
        {deploy_phase_types::machine_group_based_deployment, "machineGroupBasedDeployment"},
        {deploy_phase_types::deployment_gates, "deploymentGates"},
    });
}

} // namespace azdo::inline v1::api::release
