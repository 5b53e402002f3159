// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/approval_status.hpp>
#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalUpdateParameters`
struct approval_update_parameters {
    azdo::optional<std::string> approval_id{};
    azdo::optional<identity_ref> assigned_approver{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> deferred_to{};
    azdo::optional<identity_ref> reassign_to{};
    azdo::optional<azdo::open_enum<approval_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const approval_update_parameters&) const = default;
    template <class self = approval_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approvalId", &self::approval_id>(),
            azdo::field<"assignedApprover", &self::assigned_approver>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"deferredTo", &self::deferred_to>(),
            azdo::field<"reassignTo", &self::reassign_to>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
