// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_plan {

/// `CloneOperationState`
enum class clone_operation_state {
    failed,
    in_progress,
    queued,
    succeeded,
};

template <class E = clone_operation_state>
constexpr auto enumerators(clone_operation_state) {
    return std::to_array<azdo::enumerator<E>>({
        {clone_operation_state::failed, "failed"},
        {clone_operation_state::in_progress, "inProgress"},
        {clone_operation_state::queued, "queued"},
        {clone_operation_state::succeeded, "succeeded"},
    });
}

} // namespace azdo::inline v1::api::test_plan
