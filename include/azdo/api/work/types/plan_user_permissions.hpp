// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `PlanUserPermissions`
enum class plan_user_permissions {
    none,
    view,
    edit,
    delete_,
    manage,
    all_permissions,
};

template <class E = plan_user_permissions>
constexpr auto enumerators(plan_user_permissions) {
    return std::to_array<azdo::enumerator<E>>({
        {plan_user_permissions::none, "none"},
        {plan_user_permissions::view, "view"},
        {plan_user_permissions::edit, "edit"},
        {plan_user_permissions::delete_, "delete"},
        {plan_user_permissions::manage, "manage"},
        {plan_user_permissions::all_permissions, "allPermissions"},
    });
}

} // namespace azdo::inline v1::api::work
