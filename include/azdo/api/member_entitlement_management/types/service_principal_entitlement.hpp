// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/access_level.hpp>
#include <azdo/api/member_entitlement_management/types/graph_service_principal.hpp>
#include <azdo/api/member_entitlement_management/types/project_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `ServicePrincipalEntitlement`
struct service_principal_entitlement {
    azdo::optional<azdo::api::member_entitlement_management::access_level> access_level{};
    azdo::optional<azdo::sys_time> date_created{};
    azdo::optional<std::vector<group_entitlement>> group_assignments{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_accessed_date{};
    azdo::optional<std::vector<project_entitlement>> project_entitlements{};
    azdo::optional<graph_service_principal> service_principal{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_principal_entitlement&) const = default;
    template <class self = service_principal_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accessLevel", &self::access_level>(),
            azdo::field<"dateCreated", &self::date_created>(),
            azdo::field<"groupAssignments", &self::group_assignments>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastAccessedDate", &self::last_accessed_date>(),
            azdo::field<"projectEntitlements", &self::project_entitlements>(),
            azdo::field<"servicePrincipal", &self::service_principal>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
