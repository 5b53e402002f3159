// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildReason`
enum class build_reason {
    none,
    manual,
    individual_ci,
    batched_ci,
    schedule,
    schedule_forced,
    user_created,
    validate_shelveset,
    check_in_shelveset,
    pull_request,
    build_completion,
    resource_trigger,
    triggered,
    all,
};

template <class E = build_reason>
constexpr auto enumerators(build_reason) {
    return std::to_array<azdo::enumerator<E>>({
        {build_reason::none, "none"},
        {build_reason::manual, "manual"},
        {build_reason::individual_ci, "individualCI"},
        {build_reason::batched_ci, "batchedCI"},
        {build_reason::schedule, "schedule"},
        {build_reason::schedule_forced, "scheduleForced"},
        {build_reason::user_created, "userCreated"},
        {build_reason::validate_shelveset, "validateShelveset"},
        {build_reason::check_in_shelveset, "checkInShelveset"},
        {build_reason::pull_request, "pullRequest"},
        {build_reason::build_completion, "buildCompletion"},
        {build_reason::resource_trigger, "resourceTrigger"},
        {build_reason::triggered, "triggered"},
        {build_reason::all, "all"},
    });
}

} // namespace azdo::inline v1::api::build
