// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `IterationReason`
enum class iteration_reason {
    push,
    force_push,
    create,
    rebase,
    unknown,
    retarget,
    resolve_conflicts,
};

template <class E = iteration_reason>
constexpr auto enumerators(iteration_reason) {
    return std::to_array<azdo::enumerator<E>>({
        {iteration_reason::push, "push"},
        {iteration_reason::force_push, "forcePush"},
        {iteration_reason::create, "create"},
        {iteration_reason::rebase, "rebase"},
        {iteration_reason::unknown, "unknown"},
        {iteration_reason::retarget, "retarget"},
        {iteration_reason::resolve_conflicts, "resolveConflicts"},
    });
}

} // namespace azdo::inline v1::api::git
