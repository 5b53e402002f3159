// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/approval_permissions.hpp>
#include <azdo/api/approvals_and_checks/types/approval_status.hpp>
#include <azdo/api/approvals_and_checks/types/approval_step_history.hpp>
#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalStep`, only in answers
struct approval_step {
    azdo::optional<identity_ref> actual_approver{};
    azdo::optional<identity_ref> assigned_approver{};
    std::string comment{};
    azdo::optional<azdo::sys_time> deferred_to{};
    std::vector<approval_step_history> history{};
    azdo::optional<azdo::sys_time> initiated_on{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<std::int32_t> order{};
    azdo::optional<azdo::open_enum<approval_permissions>> permissions{};
    azdo::optional<azdo::open_enum<approval_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const approval_step&) const = default;
    template <class self = approval_step>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actualApprover", &self::actual_approver>(),
            azdo::field<"assignedApprover", &self::assigned_approver>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"deferredTo", &self::deferred_to>(),
            azdo::field<"history", &self::history>(),
            azdo::field<"initiatedOn", &self::initiated_on>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"permissions", &self::permissions>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
