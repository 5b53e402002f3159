// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `UserEntitlementProperty`
enum class user_entitlement_property {
    license,
    extensions,
    projects,
    group_rules,
    all,
};

template <class E = user_entitlement_property>
constexpr auto enumerators(user_entitlement_property) {
    return std::to_array<azdo::enumerator<E>>({
        {user_entitlement_property::license, "license"},
        {user_entitlement_property::extensions, "extensions"},
        {user_entitlement_property::projects, "projects"},
        {user_entitlement_property::group_rules, "groupRules"},
        {user_entitlement_property::all, "all"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
