// SPDX-License-Identifier: BSL-1.0
// The operations of the area core that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/api/core/teams.hpp>

namespace published {

void register_core(registry& into) {
    into.add("Projects_List", azdo::api::core::list_projects{.organization = {}});
    into.add("Projects_Create", azdo::api::core::queue_create_project{.organization = {}, .body = {}});
    into.add("Projects_Get Project Properties", azdo::api::core::get_project_properties{.organization = {}, .project_id = {}});
    into.add("Projects_Set Project Properties", azdo::api::core::set_project_properties{.organization = {}, .project_id = {}, .body = {}});
    into.add("Teams_Get Teams", azdo::api::core::get_teams{.organization = {}, .project_id = {}});
    into.add("Teams_Create", azdo::api::core::create_team{.organization = {}, .project_id = {}, .body = {}});
    into.add("Teams_Delete", azdo::api::core::delete_team{.organization = {}, .project_id = {}, .team_id = {}});
    into.add("Teams_Get", azdo::api::core::get_team{.organization = {}, .project_id = {}, .team_id = {}});
    into.add("Teams_Update", azdo::api::core::update_team{.organization = {}, .project_id = {}, .team_id = {}, .body = {}});
    into.add("Teams_Get Team Members With Extended Properties", azdo::api::core::get_team_members_with_extended_properties{.organization = {}, .project_id = {}, .team_id = {}});
    into.add("Teams_Get All Teams", azdo::api::core::get_all_teams{.organization = {}});
}

} // namespace published
