// SPDX-License-Identifier: BSL-1.0
// The operations of the area securityRoles that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/security_roles/role_assignments.hpp>

namespace published {

void register_security_roles(registry& into) {
    into.add("Roleassignments_Set Role Assignments", azdo::api::security_roles::set_role_assignments{.scope_id = {}, .resource_id = {}, .body = {}});
}

} // namespace published
