// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `DefinitionTriggerType`
enum class definition_trigger_type {
    none,
    continuous_integration,
    batched_continuous_integration,
    schedule,
    gated_check_in,
    batched_gated_check_in,
    pull_request,
    build_completion,
    all,
};

template <class E = definition_trigger_type>
constexpr auto enumerators(definition_trigger_type) {
    return std::to_array<azdo::enumerator<E>>({
        {definition_trigger_type::none, "none"},
        {definition_trigger_type::continuous_integration, "continuousIntegration"},
        {definition_trigger_type::batched_continuous_integration, "batchedContinuousIntegration"},
        {definition_trigger_type::schedule, "schedule"},
        {definition_trigger_type::gated_check_in, "gatedCheckIn"},
        {definition_trigger_type::batched_gated_check_in, "batchedGatedCheckIn"},
        {definition_trigger_type::pull_request, "pullRequest"},
        {definition_trigger_type::build_completion, "buildCompletion"},
        {definition_trigger_type::all, "all"},
    });
}

} // namespace azdo::inline v1::api::build
