// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalExecutionOrder`
enum class approval_execution_order {
    any_order,
    in_sequence,
};

template <class E = approval_execution_order>
constexpr auto enumerators(approval_execution_order) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_execution_order::any_order, "anyOrder"},
        {approval_execution_order::in_sequence, "inSequence"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
