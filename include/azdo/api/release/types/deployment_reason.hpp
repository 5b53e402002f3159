// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `DeploymentReason`
enum class deployment_reason {
    none,
    manual,
    automated,
    scheduled,
    redeploy_trigger,
};

template <class E = deployment_reason>
constexpr auto enumerators(deployment_reason) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_reason::none, "none"},
        {deployment_reason::manual, "manual"},
        {deployment_reason::automated, "automated"},
        {deployment_reason::scheduled, "scheduled"},
        {deployment_reason::redeploy_trigger, "redeployTrigger"},
    });
}

} // namespace azdo::inline v1::api::release
