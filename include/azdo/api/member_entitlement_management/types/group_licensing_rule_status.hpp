// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GroupLicensingRuleStatus`
enum class group_licensing_rule_status {
    apply_pending,
    applied,
    incompatible,
    unable_to_apply,
};

template <class E = group_licensing_rule_status>
constexpr auto enumerators(group_licensing_rule_status) {
    return std::to_array<azdo::enumerator<E>>({
        {group_licensing_rule_status::apply_pending, "applyPending"},
        {group_licensing_rule_status::applied, "applied"},
        {group_licensing_rule_status::incompatible, "incompatible"},
        {group_licensing_rule_status::unable_to_apply, "unableToApply"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
