// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::dashboard {

/// `TeamDashboardPermission`
enum class team_dashboard_permission {
    none,
    read,
    create,
    edit,
    delete_,
    manage_permissions,
};

template <class E = team_dashboard_permission>
constexpr auto enumerators(team_dashboard_permission) {
    return std::to_array<azdo::enumerator<E>>({
        {team_dashboard_permission::none, "none"},
        {team_dashboard_permission::read, "read"},
        {team_dashboard_permission::create, "create"},
        {team_dashboard_permission::edit, "edit"},
        {team_dashboard_permission::delete_, "delete"},
        {team_dashboard_permission::manage_permissions, "managePermissions"},
    });
}

} // namespace azdo::inline v1::api::dashboard
