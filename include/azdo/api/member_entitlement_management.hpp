// SPDX-License-Identifier: BSL-1.0
// Every operation of the area memberEntitlementManagement. Written by examples/generate_api.
#pragma once

#include <azdo/api/member_entitlement_management/group_entitlements.hpp>
#include <azdo/api/member_entitlement_management/member_entitlements.hpp>
#include <azdo/api/member_entitlement_management/members.hpp>
#include <azdo/api/member_entitlement_management/service_principal_entitlements.hpp>
#include <azdo/api/member_entitlement_management/user_entitlement_summary.hpp>
#include <azdo/api/member_entitlement_management/user_entitlements.hpp>
