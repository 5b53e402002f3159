// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::approvals_and_checks {

/// `ApprovalPermissions`
enum class approval_permissions {
    none,
    view,
    update,
    reassign,
    resource_admin,
    queue_build,
};

template <class E = approval_permissions>
constexpr auto enumerators(approval_permissions) {
    return std::to_array<azdo::enumerator<E>>({
        {approval_permissions::none, "none"},
        {approval_permissions::view, "view"},
        {approval_permissions::update, "update"},
        {approval_permissions::reassign, "reassign"},
        {approval_permissions::resource_admin, "resourceAdmin"},
        {approval_permissions::queue_build, "queueBuild"},
    });
}

} // namespace azdo::inline v1::api::approvals_and_checks
