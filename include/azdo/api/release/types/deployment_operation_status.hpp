// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `DeploymentOperationStatus`
enum class deployment_operation_status {
    undefined,
    queued,
    scheduled,
    pending,
    approved,
    rejected,
    deferred,
    queued_for_agent,
    phase_in_progress,
    phase_succeeded,
    phase_partially_succeeded,
    phase_failed,
    canceled,
    phase_canceled,
    manual_intervention_pending,
    queued_for_pipeline,
    cancelling,
    evaluating_gates,
    gate_failed,
    all,
};

template <class E = deployment_operation_status>
constexpr auto enumerators(deployment_operation_status) {
    return std::to_array<azdo::enumerator<E>>({
        {deployment_operation_status::undefined, "undefined"},
        {deployment_operation_status::queued, "queued"},
        {deployment_operation_status::scheduled, "scheduled"},
        {deployment_operation_status::pending, "pending"},
        {deployment_operation_status::approved, "approved"},
        {deployment_operation_status::rejected, "rejected"},
        {deployment_operation_status::deferred, "deferred"},
        {deployment_operation_status::queued_for_agent, "queuedForAgent"},
        {deployment_operation_status::phase_in_progress, "phaseInProgress"},
        {deployment_operation_status::phase_succeeded, "phaseSucceeded"},
        {deployment_operation_status::phase_partially_succeeded, "phasePartiallySucceeded"},
        {deployment_operation_status::phase_failed, "phaseFailed"},
        {deployment_operation_status::canceled, "canceled"},
        {deployment_operation_status::phase_canceled, "phaseCanceled"},
        {deployment_operation_status::manual_intervention_pending, "manualInterventionPending"},
        {deployment_operation_status::queued_for_pipeline, "queuedForPipeline"},
        {deployment_operation_status::cancelling, "cancelling"},
        {deployment_operation_status::evaluating_gates, "evaluatingGates"},
        {deployment_operation_status::gate_failed, "gateFailed"},
        {deployment_operation_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::release
