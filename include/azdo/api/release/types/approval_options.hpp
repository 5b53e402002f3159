// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/approval_execution_order.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::release {

/// `ApprovalOptions`
struct approval_options {
    std::optional<bool> auto_triggered_and_previous_environment_approved_can_be_skipped{};
    std::optional<bool> enforce_identity_revalidation{};
    azdo::optional<azdo::open_enum<approval_execution_order>> execution_order{};
    std::optional<bool> release_creator_can_be_approver{};
    azdo::optional<std::int32_t> required_approver_count{};
    azdo::optional<std::int32_t> timeout_in_minutes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const approval_options&) const = default;
    template <class self = approval_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"autoTriggeredAndPreviousEnvironmentApprovedCanBeSkipped", &self::auto_triggered_and_previous_environment_approved_can_be_skipped>(),
            azdo::field<"enforceIdentityRevalidation", &self::enforce_identity_revalidation>(),
            azdo::field<"executionOrder", &self::execution_order>(),
            azdo::field<"releaseCreatorCanBeApprover", &self::release_creator_can_be_approver>(),
            azdo::field<"requiredApproverCount", &self::required_approver_count>(),
            azdo::field<"timeoutInMinutes", &self::timeout_in_minutes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
