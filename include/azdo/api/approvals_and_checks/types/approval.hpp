// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/approval_execution_order.hpp>
#include <azdo/api/approvals_and_checks/types/approval_permissions.hpp>
#include <azdo/api/approvals_and_checks/types/approval_status.hpp>
#include <azdo/api/approvals_and_checks/types/approval_step.hpp>
#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `Approval`, only in answers
struct approval {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<identity_ref> blocked_approvers{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<azdo::open_enum<approval_execution_order>> execution_order{};
    std::string id{};
    std::string instructions{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<std::int32_t> min_required_approvers{};
    azdo::optional<azdo::open_enum<approval_permissions>> permissions{};
    azdo::optional<azdo::json::raw> pipeline{};
    azdo::optional<azdo::open_enum<approval_status>> status{};
    std::vector<approval_step> steps{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const approval&) const = default;
    template <class self = approval>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"blockedApprovers", &self::blocked_approvers>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"executionOrder", &self::execution_order>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"instructions", &self::instructions>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"minRequiredApprovers", &self::min_required_approvers>(),
            azdo::field<"permissions", &self::permissions>(),
            azdo::field<"pipeline", &self::pipeline>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"steps", &self::steps>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
