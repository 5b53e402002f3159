// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::dashboard {

/// `GroupMemberPermission`
enum class group_member_permission {
    none,
    edit,
    manage,
    manage_permissions,
};

template <class E = group_member_permission>
constexpr auto enumerators(group_member_permission) {
    return std::to_array<azdo::enumerator<E>>({
        {group_member_permission::none, "none"},
        {group_member_permission::edit, "edit"},
        {group_member_permission::manage, "manage"},
        {group_member_permission::manage_permissions, "managePermissions"},
    });
}

} // namespace azdo::inline v1::api::dashboard
