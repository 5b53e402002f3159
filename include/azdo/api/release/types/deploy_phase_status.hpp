// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `DeployPhaseStatus`
enum class deploy_phase_status {
    undefined,
    not_started,
    in_progress,
    partially_succeeded,
    succeeded,
    failed,
    canceled,
    skipped,
    cancelling,
};

template <class E = deploy_phase_status>
constexpr auto enumerators(deploy_phase_status) {
    return std::to_array<azdo::enumerator<E>>({
        {deploy_phase_status::undefined, "undefined"},
        {deploy_phase_status::not_started, "notStarted"},
        {deploy_phase_status::in_progress, "inProgress"},
        {deploy_phase_status::partially_succeeded, "partiallySucceeded"},
        {deploy_phase_status::succeeded, "succeeded"},
        {deploy_phase_status::failed, "failed"},
        {deploy_phase_status::canceled, "canceled"},
        {deploy_phase_status::skipped, "skipped"},
        {deploy_phase_status::cancelling, "cancelling"},
    });
}

} // namespace azdo::inline v1::api::release
