// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/service_principal_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/service_principal_entitlement_operation_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `ServicePrincipalEntitlementsPatchResponse`, only in answers
struct service_principal_entitlements_patch_response {
    std::optional<bool> is_success{};
    std::vector<service_principal_entitlement_operation_result> operation_results{};
    azdo::optional<azdo::api::member_entitlement_management::service_principal_entitlement> service_principal_entitlement{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_principal_entitlements_patch_response&) const = default;
    template <class self = service_principal_entitlements_patch_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isSuccess", &self::is_success>(),
            azdo::field<"operationResults", &self::operation_results>(),
            azdo::field<"servicePrincipalEntitlement", &self::service_principal_entitlement>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
