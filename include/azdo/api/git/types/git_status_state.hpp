// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitStatusState`
enum class git_status_state {
    not_set,
    pending,
    succeeded,
    failed,
    error,
    not_applicable,
    partially_succeeded,
};

template <class E = git_status_state>
constexpr auto enumerators(git_status_state) {
    return std::to_array<azdo::enumerator<E>>({
        {git_status_state::not_set, "notSet"},
        {git_status_state::pending, "pending"},
        {git_status_state::succeeded, "succeeded"},
        {git_status_state::failed, "failed"},
        {git_status_state::error, "error"},
        {git_status_state::not_applicable, "notApplicable"},
        {git_status_state::partially_succeeded, "partiallySucceeded"},
    });
}

} // namespace azdo::inline v1::api::git
