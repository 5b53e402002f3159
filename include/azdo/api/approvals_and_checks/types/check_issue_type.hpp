// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckIssueType`
enum class check_issue_type {
    error,
    warning,
};

template <class E = check_issue_type>
constexpr auto enumerators(check_issue_type) {
    return std::to_array<azdo::enumerator<E>>({
        {check_issue_type::error, "error"},
        {check_issue_type::warning, "warning"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
