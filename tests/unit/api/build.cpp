// SPDX-License-Identifier: BSL-1.0
// Every description of the area build. Written by examples/generate_api.
#include <azdo/api/build.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_build)

namespace api = azdo::api::build;

using operations = api_tests::list<
    api::get_artifacts,
    api::create_artifact,
    api::get_artifact,
    api::get_file,
    api::get_attachments,
    api::get_attachment,
    api::get_project_resources,
    api::authorize_project_resources,
    api::get_badge,
    api::get_build_badge,
    api::get_builds,
    api::update_builds,
    api::queue_build,
    api::delete_build,
    api::get_build,
    api::update_build,
    api::get_build_changes,
    api::get_retention_leases_for_build,
    api::get_build_logs,
    api::get_build_log,
    api::get_build_work_items_refs,
    api::get_build_work_items_refs_from_commits,
    api::get_changes_between_builds,
    api::get_work_items_between_builds,
    api::get_build_controllers,
    api::get_build_controller,
    api::get_definitions,
    api::create_definition,
    api::delete_definition,
    api::get_definition,
    api::restore_definition,
    api::update_definition,
    api::get_definition_revisions,
    api::delete_folder,
    api::update_folder,
    api::create_folder,
    api::get_folders,
    api::get_build_general_settings,
    api::update_build_general_settings,
    api::get_retention_history,
    api::get_latest_build,
    api::delete_retention_leases_by_id,
    api::get_retention_leases_by_minimal_retention_leases,
    api::add_retention_leases,
    api::get_retention_lease,
    api::update_retention_lease,
    api::get_retention_leases_by_owner_id,
    api::get_retention_leases_by_user_id,
    api::get_definition_metrics,
    api::get_project_metrics,
    api::get_build_option_definitions,
    api::get_build_properties,
    api::update_build_properties,
    api::get_definition_properties,
    api::update_definition_properties,
    api::get_build_report,
    api::get_resource_usage,
    api::get_definition_resources,
    api::authorize_definition_resources,
    api::get_retention_settings,
    api::update_retention_settings,
    api::get_build_settings,
    api::update_build_settings,
    api::list_branches,
    api::get_file_contents,
    api::get_path_contents,
    api::get_pull_request,
    api::list_repositories,
    api::list_webhooks,
    api::restore_webhooks,
    api::list_source_providers,
    api::get_build_stage_latest_timeline,
    api::get_build_stage_timeline,
    api::update_stage,
    api::get_status_badge,
    api::get_build_tags,
    api::update_build_tags,
    api::add_build_tags,
    api::delete_build_tag,
    api::add_build_tag,
    api::get_definition_tags,
    api::update_definition_tags,
    api::add_definition_tags,
    api::delete_definition_tag,
    api::add_definition_tag,
    api::get_tags,
    api::delete_tag,
    api::get_templates,
    api::delete_template,
    api::get_template,
    api::save_template,
    api::get_build_timeline,
    api::get_definition_yaml>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 93);
}

using types = api_tests::list<
    api::agent_pool_queue,
    api::agent_specification,
    api::artifact_resource,
    api::attachment,
    api::authorization_header,
    api::build,
    api::build_artifact,
    api::build_controller,
    api::build_definition,
    api::build_definition_reference,
    api::build_definition_revision,
    api::build_definition_template,
    api::build_definition_variable,
    api::build_log,
    api::build_log_reference,
    api::build_metric,
    api::build_option,
    api::build_option_definition,
    api::build_option_definition_reference,
    api::build_option_group_definition,
    api::build_option_input_definition,
    api::build_process,
    api::build_report_metadata,
    api::build_repository,
    api::build_request_validation_result,
    api::build_resource_usage,
    api::build_retention_history,
    api::build_retention_sample,
    api::build_settings,
    api::build_trigger,
    api::change,
    api::data_source_binding_base,
    api::definition_reference,
    api::definition_resource_reference,
    api::demand,
    api::folder,
    api::identity_ref,
    api::issue,
    api::new_retention_lease,
    api::pipeline_general_settings,
    api::process_parameters,
    api::project_retention_setting,
    api::pull_request,
    api::repository_webhook,
    api::resource_ref,
    api::retention_lease,
    api::retention_lease_update,
    api::retention_policy,
    api::retention_setting,
    api::source_provider_attributes,
    api::source_repositories,
    api::source_repository,
    api::source_repository_item,
    api::supported_trigger,
    api::task_agent_pool_reference,
    api::task_input_definition_base,
    api::task_input_validation,
    api::task_orchestration_plan_reference,
    api::task_reference,
    api::task_source_definition_base,
    api::team_project_reference,
    api::timeline,
    api::timeline_attempt,
    api::timeline_record,
    api::timeline_reference,
    api::update_project_retention_setting_model,
    api::update_retention_setting_model,
    api::update_stage_parameters,
    api::update_tag_parameters,
    api::variable_group,
    api::yaml_build>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 71);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "build"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_artifact", api::create_artifact{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("authorize_project_resources", api::authorize_project_resources{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_builds", api::get_builds{.organization = {}, .project = {}});
    api_tests::walk("update_builds", api::update_builds{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("queue_build", api::queue_build{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_build", api::update_build{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_build_changes", api::get_build_changes{.organization = {}, .project = {}, .build_id = std::int32_t{}});
    api_tests::walk("get_build_work_items_refs_from_commits", api::get_build_work_items_refs_from_commits{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_definitions", api::get_definitions{.organization = {}, .project = {}});
    api_tests::walk("create_definition", api::create_definition{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_definition", api::update_definition{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_folder", api::update_folder{.organization = {}, .project = {}, .body = {}, .path = {}});
    api_tests::walk("create_folder", api::create_folder{.organization = {}, .project = {}, .body = {}, .path = {}});
    api_tests::walk("update_build_general_settings", api::update_build_general_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("add_retention_leases", api::add_retention_leases{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_retention_lease", api::update_retention_lease{.organization = {}, .project = {}, .lease_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_build_properties", api::update_build_properties{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_definition_properties", api::update_definition_properties{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    api_tests::walk("authorize_definition_resources", api::authorize_definition_resources{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_retention_settings", api::update_retention_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_build_settings", api::update_build_settings{.organization = {}, .body = {}});
    api_tests::walk("list_repositories", api::list_repositories{.organization = {}, .project = {}, .provider_name = {}});
    api_tests::walk("update_build_tags", api::update_build_tags{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_build_tags", api::add_build_tags{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_definition_tags", api::update_definition_tags{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_definition_tags", api::add_definition_tags{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    api_tests::walk("save_template", api::save_template{.organization = {}, .project = {}, .template_id = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
