// SPDX-License-Identifier: BSL-1.0
// Every description of the area release. Written by examples/generate_api.
#include <azdo/api/release.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_release)

namespace api = azdo::api::release;

using operations = api_tests::list<
    api::get_approvals,
    api::update_release_approval,
    api::get_release_task_attachments,
    api::get_release_task_attachment_content,
    api::get_task_attachments,
    api::get_task_attachment_content,
    api::get_release_definition_history,
    api::get_definition_revision,
    api::get_release_definitions,
    api::create_release_definition,
    api::update_release_definition,
    api::delete_release_definition,
    api::get_release_definition,
    api::get_deployments,
    api::delete_folder,
    api::get_folders,
    api::update_folder,
    api::create_folder,
    api::update_gates,
    api::get_manual_interventions,
    api::get_manual_intervention,
    api::update_manual_intervention,
    api::get_release_environment,
    api::update_release_environment,
    api::get_releases,
    api::create_release,
    api::get_release_revision,
    api::update_release_resource,
    api::update_release,
    api::get_task_log,
    api::get_logs,
    api::get_release>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 32);
}

using types = api_tests::list<
    api::approval_options,
    api::artifact,
    api::artifact_metadata,
    api::artifact_source_reference,
    api::authorization_header,
    api::build_version,
    api::check_configuration_reference,
    api::check_configuration_resource,
    api::condition,
    api::configuration_variable_value,
    api::data_source_binding_base,
    api::demand,
    api::deploy_phase,
    api::deployment,
    api::deployment_attempt,
    api::deployment_job,
    api::environment_execution_policy,
    api::environment_options,
    api::environment_retention_policy,
    api::environment_trigger,
    api::folder,
    api::gate_update_metadata,
    api::identity_ref,
    api::ignored_gate,
    api::issue,
    api::manual_intervention,
    api::manual_intervention_update_metadata,
    api::process_parameters,
    api::project_reference,
    api::proof_of_presence_tenant,
    api::release,
    api::release_approval,
    api::release_approval_history,
    api::release_condition,
    api::release_definition,
    api::release_definition_approval_step,
    api::release_definition_approvals,
    api::release_definition_deploy_step,
    api::release_definition_environment,
    api::release_definition_gate,
    api::release_definition_gates_options,
    api::release_definition_gates_step,
    api::release_definition_revision,
    api::release_definition_shallow_reference,
    api::release_deploy_phase,
    api::release_environment,
    api::release_environment_shallow_reference,
    api::release_environment_update_metadata,
    api::release_gates,
    api::release_reference,
    api::release_schedule,
    api::release_shallow_reference,
    api::release_start_environment_metadata,
    api::release_start_metadata,
    api::release_task,
    api::release_task_attachment,
    api::release_trigger_base,
    api::release_update_metadata,
    api::source_pull_request_version,
    api::task_input_definition_base,
    api::task_input_validation,
    api::task_source_definition_base,
    api::variable_group,
    api::variable_group_project_reference,
    api::variable_group_provider_data,
    api::variable_value,
    api::workflow_task,
    api::workflow_task_reference>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 68);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "release"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_approvals", api::get_approvals{.organization = {}, .project = {}});
    api_tests::walk("update_release_approval", api::update_release_approval{.organization = {}, .project = {}, .approval_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_release_definitions", api::get_release_definitions{.organization = {}, .project = {}});
    api_tests::walk("create_release_definition", api::create_release_definition{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_release_definition", api::update_release_definition{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_deployments", api::get_deployments{.organization = {}, .project = {}});
    api_tests::walk("update_folder", api::update_folder{.organization = {}, .project = {}, .path = {}, .body = {}});
    api_tests::walk("create_folder", api::create_folder{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_gates", api::update_gates{.organization = {}, .project = {}, .gate_step_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_manual_intervention", api::update_manual_intervention{.organization = {}, .project = {}, .release_id = std::int32_t{}, .manual_intervention_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_release_environment", api::update_release_environment{.organization = {}, .project = {}, .release_id = std::int32_t{}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_releases", api::get_releases{.organization = {}});
    api_tests::walk("create_release", api::create_release{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_release_resource", api::update_release_resource{.organization = {}, .project = {}, .release_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_release", api::update_release{.organization = {}, .project = {}, .release_id = std::int32_t{}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
