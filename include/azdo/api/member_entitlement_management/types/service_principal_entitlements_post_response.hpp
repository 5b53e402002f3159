// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/service_principal_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/service_principal_entitlement_operation_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::member_entitlement_management {

/// `ServicePrincipalEntitlementsPostResponse`, only in answers
struct service_principal_entitlements_post_response {
    std::optional<bool> is_success{};
    azdo::optional<service_principal_entitlement_operation_result> operation_result{};
    azdo::optional<azdo::api::member_entitlement_management::service_principal_entitlement> service_principal_entitlement{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_principal_entitlements_post_response&) const = default;
    template <class self = service_principal_entitlements_post_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isSuccess", &self::is_success>(),
            azdo::field<"operationResult", &self::operation_result>(),
            azdo::field<"servicePrincipalEntitlement", &self::service_principal_entitlement>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
