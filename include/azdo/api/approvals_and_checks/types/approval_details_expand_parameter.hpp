// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalDetailsExpandParameter`
enum class approval_details_expand_parameter {
    none,
    steps,
    permissions,
};

template <class E = approval_details_expand_parameter>
constexpr auto enumerators(approval_details_expand_parameter) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_details_expand_parameter::none, "none"},
        {approval_details_expand_parameter::steps, "steps"},
        {approval_details_expand_parameter::permissions, "permissions"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
