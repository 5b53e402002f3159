// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ApprovalExecutionOrder`
enum class approval_execution_order {
    before_gates,
    after_successful_gates,
    after_gates_always,
};

template <class E = approval_execution_order>
constexpr auto enumerators(approval_execution_order) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_execution_order::before_gates, "beforeGates"},
        {approval_execution_order::after_successful_gates, "afterSuccessfulGates"},
        {approval_execution_order::after_gates_always, "afterGatesAlways"},
    });
}

} // namespace azdo::inline v1::api::release
