// SPDX-License-Identifier: BSL-1.0
// The operations of the area distributedTask that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/distributed_task/deployment_groups.hpp>
#include <azdo/api/distributed_task/events.hpp>
#include <azdo/api/distributed_task/logs.hpp>
#include <azdo/api/distributed_task/records.hpp>
#include <azdo/api/distributed_task/targets.hpp>
#include <azdo/api/distributed_task/task_groups.hpp>
#include <azdo/api/distributed_task/variable_groups.hpp>

namespace published {

void register_distributed_task(registry& into) {
    into.add("Deploymentgroups_List", azdo::api::distributed_task::get_deployment_groups{.organization = {}, .project = {}});
    into.add("Deploymentgroups_Add", azdo::api::distributed_task::add_deployment_group{.organization = {}, .project = {}, .body = {}});
    into.add("Deploymentgroups_Delete", azdo::api::distributed_task::delete_deployment_group{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}});
    into.add("Deploymentgroups_Get", azdo::api::distributed_task::get_deployment_group{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}});
    into.add("Deploymentgroups_Update", azdo::api::distributed_task::update_deployment_group{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .body = {}});
    into.add("Events_Post Event", azdo::api::distributed_task::post_event{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .body = {}});
    into.add("Logs_Create", azdo::api::distributed_task::create_log{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .body = {}});
    into.add("Logs_Append Log Content", azdo::api::distributed_task::append_log_content{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .log_id = std::int32_t{}, .body = {}});
    into.add("Records_Update", azdo::api::distributed_task::update_records{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .timeline_id = {}, .body = {}});
    into.add("Targets_List", azdo::api::distributed_task::get_deployment_targets{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}});
    into.add("Targets_Update", azdo::api::distributed_task::update_deployment_targets{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .body = {}});
    into.add("Targets_Delete", azdo::api::distributed_task::delete_deployment_target{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .target_id = std::int32_t{}});
    into.add("Targets_Get", azdo::api::distributed_task::get_deployment_target{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .target_id = std::int32_t{}});
    into.add("Taskgroups_Add", azdo::api::distributed_task::add_task_group{.organization = {}, .project = {}, .body = {}});
    into.add("Taskgroups_Delete", azdo::api::distributed_task::delete_task_group{.organization = {}, .project = {}, .task_group_id = {}});
    into.add("Taskgroups_List", azdo::api::distributed_task::get_task_groups{.organization = {}, .project = {}});
    into.add("Taskgroups_Update", azdo::api::distributed_task::update_task_group{.organization = {}, .project = {}, .body = {}});
    into.add("Variablegroups_Add", azdo::api::distributed_task::add_variable_group{.organization = {}, .body = {}});
    into.add("Variablegroups_Get Variable Groups By Id", azdo::api::distributed_task::get_variable_groups_by_id{.organization = {}, .project = {}, .group_ids = {}});
    into.add("Variablegroups_Get", azdo::api::distributed_task::get_variable_group{.organization = {}, .project = {}, .group_id = std::int32_t{}});
    into.add("Variablegroups_Get Variable Groups", azdo::api::distributed_task::get_variable_groups{.organization = {}, .project = {}});
}

} // namespace published
