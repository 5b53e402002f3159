// SPDX-License-Identifier: BSL-1.0
// The operations of the area graph that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/graph/descriptors.hpp>
#include <azdo/api/graph/groups.hpp>
#include <azdo/api/graph/membership_states.hpp>
#include <azdo/api/graph/memberships.hpp>
#include <azdo/api/graph/service_principals.hpp>
#include <azdo/api/graph/storage_keys.hpp>
#include <azdo/api/graph/subject_lookup.hpp>
#include <azdo/api/graph/users.hpp>

namespace published {

void register_graph(registry& into) {
    into.add("Descriptors_Get", azdo::api::graph::get_descriptor{.storage_key = {}});
    into.add("Groups_List", azdo::api::graph::list_groups{.organization = {}});
    into.add("Groups_Create", azdo::api::graph::create_group{.organization = {}, .body = {}});
    into.add("Groups_Delete", azdo::api::graph::delete_group{.organization = {}, .group_descriptor = {}});
    into.add("Groups_Get", azdo::api::graph::get_group{.organization = {}, .group_descriptor = {}});
    into.add("Groups_Update", azdo::api::graph::update_group{.organization = {}, .group_descriptor = {}, .body = {}});
    into.add("Membership States_Get", azdo::api::graph::get_membership_state{.organization = {}, .subject_descriptor = {}});
    into.add("Memberships_List", azdo::api::graph::list_memberships{.organization = {}, .subject_descriptor = {}});
    into.add("Memberships_Remove Membership", azdo::api::graph::remove_membership{.organization = {}, .subject_descriptor = {}, .container_descriptor = {}});
    into.add("Memberships_Get", azdo::api::graph::get_membership{.organization = {}, .subject_descriptor = {}, .container_descriptor = {}});
    into.add("Memberships_Check Membership Existence", azdo::api::graph::check_membership_existence{.organization = {}, .subject_descriptor = {}, .container_descriptor = {}});
    into.add("Memberships_Add", azdo::api::graph::add_membership{.organization = {}, .subject_descriptor = {}, .container_descriptor = {}});
    into.add("Service Principals_List", azdo::api::graph::list_service_principals{.organization = {}});
    into.add("Service Principals_Create", azdo::api::graph::create_service_principal{.organization = {}, .body = {}});
    into.add("Service Principals_Delete", azdo::api::graph::delete_service_principal{.organization = {}, .service_principal_descriptor = {}});
    into.add("Service Principals_Get", azdo::api::graph::get_service_principal{.organization = {}, .service_principal_descriptor = {}});
    into.add("Storage Keys_Get", azdo::api::graph::get_storage_key{.subject_descriptor = {}});
    into.add("Subject Lookup_Lookup Subjects", azdo::api::graph::lookup_subjects{.organization = {}, .body = {}});
    into.add("Users_List", azdo::api::graph::list_users{.organization = {}});
    into.add("Users_Create", azdo::api::graph::create_user{.organization = {}, .body = {}});
    into.add("Users_Delete", azdo::api::graph::delete_user{.organization = {}, .user_descriptor = {}});
    into.add("Users_Get", azdo::api::graph::get_user{.organization = {}, .user_descriptor = {}});
}

} // namespace published
