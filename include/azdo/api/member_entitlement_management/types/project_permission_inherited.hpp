// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::member_entitlement_management {

/// `ProjectPermissionInherited`
enum class project_permission_inherited {
    not_set,
    not_inherited,
    inherited,
};

template <class E = project_permission_inherited>
constexpr auto enumerators(project_permission_inherited) {
    return std::to_array<azdo::enumerator<E>>({
        {project_permission_inherited::not_set, "notSet"},
        {project_permission_inherited::not_inherited, "notInherited"},
        {project_permission_inherited::inherited, "inherited"},
    });
}

} // namespace azdo::inline v1::api::member_entitlement_management
