// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `DeploymentStatus`
enum class deployment_status {
    undefined,
    not_deployed,
    in_progress,
    succeeded,
    partially_succeeded,
    failed,
    all,
};

template <class E = deployment_status>
constexpr auto enumerators(deployment_status) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_status::undefined, "undefined"},
        {deployment_status::not_deployed, "notDeployed"},
        {deployment_status::in_progress, "inProgress"},
        {deployment_status::succeeded, "succeeded"},
        {deployment_status::partially_succeeded, "partiallySucceeded"},
        {deployment_status::failed, "failed"},
        {deployment_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::release
