// SPDX-License-Identifier: BSL-1.0
// The operations of the area security that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/security/access_control_entries.hpp>
#include <azdo/api/security/access_control_lists.hpp>
#include <azdo/api/security/permissions.hpp>
#include <azdo/api/security/security_namespaces.hpp>

namespace published {

void register_security(registry& into) {
    into.add("Access Control Entries_Remove Access Control Entries", azdo::api::security::remove_access_control_entries{.security_namespace_id = {}});
    into.add("Access Control Entries_Set Access Control Entries", azdo::api::security::set_access_control_entries{.security_namespace_id = {}, .body = {}});
    into.add("Access Control Lists_Remove Access Control Lists", azdo::api::security::remove_access_control_lists{.security_namespace_id = {}});
    into.add("Access Control Lists_Query", azdo::api::security::query_access_control_lists{.security_namespace_id = {}});
    into.add("Access Control Lists_Set Access Control Lists", azdo::api::security::set_access_control_lists{.security_namespace_id = {}, .body = {}});
    into.add("Permissions_Remove Permission", azdo::api::security::remove_permission{.security_namespace_id = {}, .descriptor = {}});
    into.add("Permissions_Has Permissions", azdo::api::security::has_permissions{.security_namespace_id = {}});
    into.add("Permissions_Has Permissions Batch", azdo::api::security::has_permissions_batch{.body = {}});
    into.add("Security Namespaces_Query", azdo::api::security::query_security_namespaces{});
}

} // namespace published
