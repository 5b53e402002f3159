// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalStepHistory`, only in answers
struct approval_step_history {
    azdo::optional<identity_ref> assigned_to{};
    std::string comment{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const approval_step_history&) const = default;
    template <class self = approval_step_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assignedTo", &self::assigned_to>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
