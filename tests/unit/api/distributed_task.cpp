// SPDX-License-Identifier: BSL-1.0
// Every description of the area distributedTask. Written by examples/generate_api.
#include <azdo/api/distributed_task.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_distributed_task)

namespace api = azdo::api::distributed_task;

using operations = api_tests::list<
    api::get_agent_cloud_types,
    api::get_agent_clouds,
    api::add_agent_cloud,
    api::delete_agent_cloud,
    api::get_agent_cloud,
    api::update_agent_cloud,
    api::get_agents,
    api::add_agent,
    api::delete_agent,
    api::get_agent,
    api::update_agent,
    api::replace_agent,
    api::get_deployment_groups,
    api::add_deployment_group,
    api::delete_deployment_group,
    api::get_deployment_group,
    api::update_deployment_group,
    api::get_elastic_pool_logs,
    api::get_elastic_pools,
    api::create_elastic_pool,
    api::get_elastic_pool,
    api::update_elastic_pool,
    api::post_event,
    api::create_log,
    api::append_log_content,
    api::get_elastic_nodes,
    api::update_elastic_node,
    api::create_oidc_token,
    api::has_pool_permissions,
    api::get_agent_pools_by_ids,
    api::add_agent_pool,
    api::delete_agent_pool,
    api::get_agent_pool,
    api::update_agent_pool,
    api::get_agent_pools,
    api::get_agent_queues_for_pools,
    api::add_agent_queue,
    api::delete_agent_queue,
    api::get_agent_queue,
    api::get_agent_queues,
    api::get_agent_queues_by_ids,
    api::get_agent_queues_by_names,
    api::update_records,
    api::get_agent_cloud_requests,
    api::get_secure_files_by_names,
    api::update_secure_files,
    api::query_secure_files_by_properties,
    api::delete_secure_file,
    api::get_secure_file,
    api::update_secure_file,
    api::download_secure_file,
    api::get_secure_files,
    api::upload_secure_file,
    api::get_secure_files_by_ids,
    api::get_deployment_targets,
    api::update_deployment_targets,
    api::delete_deployment_target,
    api::get_deployment_target,
    api::add_task_group,
    api::delete_task_group,
    api::get_task_groups,
    api::update_task_group,
    api::share_variable_group,
    api::add_variable_group,
    api::delete_variable_group,
    api::update_variable_group,
    api::get_variable_groups_by_id,
    api::get_variable_group,
    api::get_variable_groups,
    api::receive_external_event,
    api::get_yaml_schema>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 71);
}

using types = api_tests::list<
    api::authorization_header,
    api::data_source_binding,
    api::demand,
    api::deployment_group,
    api::deployment_group_create_parameter,
    api::deployment_group_update_parameter,
    api::deployment_machine,
    api::deployment_target_update_parameter,
    api::elastic_node,
    api::elastic_node_settings,
    api::elastic_pool,
    api::elastic_pool_creation_result,
    api::elastic_pool_log,
    api::elastic_pool_settings,
    api::identity_ref,
    api::input_descriptor,
    api::input_validation,
    api::input_value,
    api::input_values,
    api::input_values_error,
    api::issue,
    api::job_event,
    api::package_version,
    api::project_reference,
    api::secure_file,
    api::task_agent,
    api::task_agent_authorization,
    api::task_agent_cloud,
    api::task_agent_cloud_request,
    api::task_agent_cloud_type,
    api::task_agent_job_request,
    api::task_agent_pool,
    api::task_agent_pool_reference,
    api::task_agent_public_key,
    api::task_agent_queue,
    api::task_agent_reference,
    api::task_agent_update,
    api::task_agent_update_reason,
    api::task_command_restrictions,
    api::task_definition_reference,
    api::task_execution,
    api::task_group,
    api::task_group_create_parameter,
    api::task_group_definition,
    api::task_group_step,
    api::task_group_update_parameter,
    api::task_hub_oidc_token,
    api::task_input_definition,
    api::task_input_validation,
    api::task_log,
    api::task_log_reference,
    api::task_orchestration_owner,
    api::task_output_variable,
    api::task_reference,
    api::task_restrictions,
    api::task_source_definition,
    api::task_variable_restrictions,
    api::task_version,
    api::timeline_attempt,
    api::timeline_record,
    api::timeline_reference,
    api::variable_group,
    api::variable_group_parameters,
    api::variable_group_project_reference,
    api::variable_group_provider_data,
    api::variable_value,
    api::vss_json_collection_wrapper>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 67);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "distributed_task"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("add_agent_cloud", api::add_agent_cloud{.organization = {}, .body = {}});
    api_tests::walk("update_agent_cloud", api::update_agent_cloud{.organization = {}, .agent_cloud_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_agent", api::add_agent{.organization = {}, .pool_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_agent", api::update_agent{.organization = {}, .pool_id = std::int32_t{}, .agent_id = std::int32_t{}, .body = {}});
    api_tests::walk("replace_agent", api::replace_agent{.organization = {}, .pool_id = std::int32_t{}, .agent_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_deployment_groups", api::get_deployment_groups{.organization = {}, .project = {}});
    api_tests::walk("add_deployment_group", api::add_deployment_group{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_deployment_group", api::update_deployment_group{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_elastic_pool", api::create_elastic_pool{.organization = {}, .body = {}, .pool_name = {}});
    api_tests::walk("update_elastic_pool", api::update_elastic_pool{.organization = {}, .pool_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_log", api::create_log{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .body = {}});
    api_tests::walk("append_log_content", api::append_log_content{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .log_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_elastic_node", api::update_elastic_node{.organization = {}, .pool_id = std::int32_t{}, .elastic_node_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_oidc_token", api::create_oidc_token{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .job_id = {}, .body = {}});
    api_tests::walk("add_agent_pool", api::add_agent_pool{.organization = {}, .body = {}});
    api_tests::walk("update_agent_pool", api::update_agent_pool{.organization = {}, .pool_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_agent_queue", api::add_agent_queue{.organization = {}, .body = {}});
    api_tests::walk("update_records", api::update_records{.organization = {}, .scope_identifier = {}, .hub_name = {}, .plan_id = {}, .timeline_id = {}, .body = {}});
    api_tests::walk("update_secure_files", api::update_secure_files{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_secure_files_by_properties", api::query_secure_files_by_properties{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_secure_file", api::update_secure_file{.organization = {}, .project = {}, .secure_file_id = {}, .body = {}});
    api_tests::walk("upload_secure_file", api::upload_secure_file{.organization = {}, .project = {}, .body = {}, .name = {}});
    api_tests::walk("get_deployment_targets", api::get_deployment_targets{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}});
    api_tests::walk("update_deployment_targets", api::update_deployment_targets{.organization = {}, .project = {}, .deployment_group_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_task_group", api::add_task_group{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_task_groups", api::get_task_groups{.organization = {}, .project = {}});
    api_tests::walk("update_task_group", api::update_task_group{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("add_variable_group", api::add_variable_group{.organization = {}, .body = {}});
    api_tests::walk("update_variable_group", api::update_variable_group{.organization = {}, .group_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_variable_groups", api::get_variable_groups{.organization = {}, .project = {}});
}

BOOST_AUTO_TEST_SUITE_END()
