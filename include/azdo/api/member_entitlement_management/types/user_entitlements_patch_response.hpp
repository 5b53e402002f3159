// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement_operation_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `UserEntitlementsPatchResponse`, only in answers
struct user_entitlements_patch_response {
    std::optional<bool> is_success{};
    std::vector<user_entitlement_operation_result> operation_results{};
    azdo::optional<azdo::api::member_entitlement_management::user_entitlement> user_entitlement{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const user_entitlements_patch_response&) const = default;
    template <class self = user_entitlements_patch_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isSuccess", &self::is_success>(),
            azdo::field<"operationResults", &self::operation_results>(),
            azdo::field<"userEntitlement", &self::user_entitlement>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
