// SPDX-License-Identifier: BSL-1.0
// The operations of the area memberEntitlementManagement that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/member_entitlement_management/group_entitlements.hpp>
#include <azdo/api/member_entitlement_management/service_principal_entitlements.hpp>
#include <azdo/api/member_entitlement_management/user_entitlements.hpp>

namespace published {

void register_member_entitlement_management(registry& into) {
    into.add("Group Entitlements_List", azdo::api::member_entitlement_management::get_group_entitlements{.organization = {}});
    into.add("Group Entitlements_Add", azdo::api::member_entitlement_management::add_group_entitlement{.organization = {}, .body = {}});
    into.add("Group Entitlements_Get", azdo::api::member_entitlement_management::get_group_entitlement{.organization = {}, .group_id = {}});
    into.add("Group Entitlements_Update", azdo::api::member_entitlement_management::update_group_entitlement{.organization = {}, .group_id = {}, .body = {}});
    into.add("Service Principal Entitlements_Update Service Principal Entitlements", azdo::api::member_entitlement_management::update_service_principal_entitlements{.organization = {}, .body = {}});
    into.add("Service Principal Entitlements_Add", azdo::api::member_entitlement_management::add_service_principal_entitlement{.organization = {}, .body = {}});
    into.add("Service Principal Entitlements_Get", azdo::api::member_entitlement_management::get_service_principal_entitlement{.organization = {}, .service_principal_id = {}});
    into.add("Service Principal Entitlements_Update Service Principal Entitlement", azdo::api::member_entitlement_management::update_service_principal_entitlement{.organization = {}, .service_principal_id = {}, .body = {}});
    into.add("User Entitlements_Update User Entitlements", azdo::api::member_entitlement_management::update_user_entitlements{.organization = {}, .body = {}});
    into.add("User Entitlements_Add", azdo::api::member_entitlement_management::add_user_entitlement{.organization = {}, .body = {}});
    into.add("User Entitlements_Get", azdo::api::member_entitlement_management::get_user_entitlement{.organization = {}, .user_id = {}});
    into.add("User Entitlements_Update User Entitlement", azdo::api::member_entitlement_management::update_user_entitlement{.organization = {}, .user_id = {}, .body = {}});
}

} // namespace published
