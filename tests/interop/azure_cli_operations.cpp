// SPDX-License-Identifier: BSL-1.0
// The operations that the Azure CLI calls and that have no published examples. Compiled with AZDO_LONG_TESTS.
#include "../vendor_examples/requests.hpp"

#include <azdo/api/build/artifacts.hpp>
#include <azdo/api/build/authorized_resources.hpp>
#include <azdo/api/build/builds.hpp>
#include <azdo/api/build/definitions.hpp>
#include <azdo/api/build/folders.hpp>
#include <azdo/api/build/tags.hpp>
#include <azdo/api/core/processes.hpp>
#include <azdo/api/core/projects.hpp>
#include <azdo/api/distributed_task/agents.hpp>
#include <azdo/api/distributed_task/pools.hpp>
#include <azdo/api/distributed_task/queues.hpp>
#include <azdo/api/extension_management/installed_extensions.hpp>
#include <azdo/api/git/pull_request_reviewers.hpp>
#include <azdo/api/git/pull_request_work_items.hpp>
#include <azdo/api/git/pull_requests.hpp>
#include <azdo/api/member_entitlement_management/user_entitlements.hpp>
#include <azdo/api/operations/operations.hpp>
#include <azdo/api/pipelines/runs.hpp>
#include <azdo/api/policy/evaluations.hpp>
#include <azdo/api/wit/classification_nodes.hpp>

namespace published {

namespace api = azdo::api;

// clang-format off
void register_operations_without_examples(std::map<std::string, registry>& into) {
    into["build"].add("Artifacts_List", api::build::get_artifacts{.organization = {}, .project = {}, .build_id = std::int32_t{}});
    into["build"].add("Authorizedresources_Authorize Project Resources", api::build::authorize_project_resources{.organization = {}, .project = {}, .body = {}});
    into["build"].add("Authorizedresources_List", api::build::get_project_resources{.organization = {}, .project = {}});
    into["build"].add("Builds_Get", api::build::get_build{.organization = {}, .project = {}, .build_id = std::int32_t{}});
    into["build"].add("Builds_List", api::build::get_builds{.organization = {}, .project = {}});
    into["build"].add("Builds_Queue", api::build::queue_build{.organization = {}, .project = {}, .body = {}});
    into["build"].add("Builds_Update Build", api::build::update_build{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    into["build"].add("Definitions_Create", api::build::create_definition{.organization = {}, .project = {}, .body = {}});
    into["build"].add("Definitions_Delete", api::build::delete_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}});
    into["build"].add("Definitions_Get", api::build::get_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}});
    into["build"].add("Definitions_List", api::build::get_definitions{.organization = {}, .project = {}});
    into["build"].add("Definitions_Update", api::build::update_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    into["build"].add("Folders_List", api::build::get_folders{.organization = {}, .project = {}});
    into["build"].add("Tags_Add Build Tag", api::build::add_build_tag{.organization = {}, .project = {}, .build_id = std::int32_t{}, .tag = {}});
    into["build"].add("Tags_Delete Build Tag", api::build::delete_build_tag{.organization = {}, .project = {}, .build_id = std::int32_t{}, .tag = {}});
    into["build"].add("Tags_Get Build Tags", api::build::get_build_tags{.organization = {}, .project = {}, .build_id = std::int32_t{}});
    into["core"].add("Processes_List", api::core::get_processes{.organization = {}});
    into["core"].add("Projects_Delete", api::core::queue_delete_project{.organization = {}, .project_id = {}});
    into["core"].add("Projects_Get", api::core::get_project{.organization = {}, .project_id = {}});
    into["distributedTask"].add("Agents_Add", api::distributed_task::add_agent{.organization = {}, .pool_id = std::int32_t{}, .body = {}});
    into["distributedTask"].add("Agents_Get", api::distributed_task::get_agent{.organization = {}, .pool_id = std::int32_t{}, .agent_id = std::int32_t{}});
    into["distributedTask"].add("Agents_List", api::distributed_task::get_agents{.organization = {}, .pool_id = std::int32_t{}});
    into["distributedTask"].add("Pools_Get", api::distributed_task::get_agent_pool{.organization = {}, .pool_id = std::int32_t{}});
    into["distributedTask"].add("Pools_Get Agent Pools", api::distributed_task::get_agent_pools{.organization = {}});
    into["distributedTask"].add("Queues_Get", api::distributed_task::get_agent_queue{.organization = {}, .project = {}, .queue_id = std::int32_t{}});
    into["distributedTask"].add("Queues_Get Agent Queues", api::distributed_task::get_agent_queues{.organization = {}, .project = {}});
    into["extensionManagement"].add("Installed Extensions_Update", api::extension_management::update_installed_extension{.organization = {}, .body = {}});
    into["git"].add("Pull Request Reviewers_Create Pull Request Reviewers", api::git::create_pull_request_reviewers{.organization = {}, .project = {}, .repository_id = {}, .pull_request_id = std::int32_t{}, .body = {}});
    into["git"].add("Pull Request Work Items_List", api::git::get_pull_request_work_item_refs{.organization = {}, .project = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into["git"].add("Pull Requests_Get Pull Request", api::git::get_pull_request{.organization = {}, .project = {}, .repository_id = {}, .pull_request_id = std::int32_t{}});
    into["memberEntitlementManagement"].add("User Entitlements_Delete", api::member_entitlement_management::delete_user_entitlement{.organization = {}, .user_id = {}});
    into["memberEntitlementManagement"].add("User Entitlements_Search User Entitlements", api::member_entitlement_management::search_user_entitlements{.organization = {}});
    into["operations"].add("Operations_Get", api::operations::get_operation{.organization = {}, .operation_id = {}});
    into["pipelines"].add("Runs_Run Pipeline", api::pipelines::run_pipeline{.organization = {}, .project = {}, .pipeline_id = std::int32_t{}, .body = {}});
    into["policy"].add("Evaluations_List", api::policy::get_policy_evaluations{.organization = {}, .project = {}, .artifact_id = {}});
    into["wit"].add("Classification Nodes_Get Root Nodes", api::wit::get_root_nodes{.organization = {}, .project = {}});
}
// clang-format on

} // namespace published
