// SPDX-License-Identifier: BSL-1.0
// Every description of the area testResults. Written by examples/generate_api.
#include <azdo/api/test_results.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_test_results)

namespace api = azdo::api::test_results;

using operations = api_tests::list<
    api::get_test_run_attachments,
    api::create_test_run_attachment,
    api::delete_test_run_attachment,
    api::get_test_run_attachment,
    api::get_test_result_attachments,
    api::create_test_result_attachment,
    api::delete_test_result_attachment,
    api::get_test_result_attachment,
    api::get_test_iteration_attachment,
    api::get_test_sub_result_attachment,
    api::create_test_iteration_result_attachment,
    api::get_test_sub_result_attachments,
    api::create_test_sub_result_attachment,
    api::get_bugs_linked_to_test_result,
    api::get_code_coverage_summary,
    api::update_code_coverage_summary,
    api::fetch_source_code_coverage_report,
    api::get_test_run_code_coverage,
    api::get_build_code_coverage,
    api::query_custom_fields,
    api::update_custom_field,
    api::add_custom_fields,
    api::delete_custom_field_by_id,
    api::get_file_level_code_coverage,
    api::query_test_result_history,
    api::get_test_run_message_logs,
    api::get_test_pipeline_metrics,
    api::get_test_result_details_for_build,
    api::get_test_result_details_for_release,
    api::publish_test_result_document,
    api::get_result_groups_by_build,
    api::get_result_groups_by_release,
    api::query_test_results_meta_data,
    api::update_test_results_meta_data,
    api::query_test_results_report_for_build,
    api::query_test_results_report_for_pipeline,
    api::query_test_results_report_for_release,
    api::query_test_results_summary_for_releases,
    api::query_test_summary_by_requirement,
    api::query_result_trend_for_build,
    api::query_result_trend_for_release,
    api::get_test_results_by_query,
    api::get_test_results_by_query_wiql,
    api::get_test_results,
    api::update_test_results,
    api::add_test_results_to_test_run,
    api::get_test_result_by_id,
    api::get_test_results_by_build,
    api::get_test_results_by_pipeline,
    api::get_test_results_by_release,
    api::test_results_group_details,
    api::get_test_run_summary_by_outcome,
    api::get_test_runs,
    api::create_test_run,
    api::delete_test_run,
    api::get_test_run_by_id,
    api::update_test_run,
    api::query_test_runs,
    api::get_test_results_settings,
    api::update_pipelines_test_settings,
    api::get_similar_test_results,
    api::get_test_run_statistics,
    api::get_coverage_status_badge,
    api::get_test_tag_summary_for_build,
    api::get_test_tag_summary_for_release,
    api::update_test_run_tags,
    api::get_test_tags_for_build,
    api::get_test_tags_for_release,
    api::complete_github_auth,
    api::delete_test_run_log_store_attachment,
    api::get_test_run_log_store_attachments,
    api::create_test_run_log_store_attachment,
    api::create_build_attachment_in_log_store,
    api::get_test_run_log_store_attachment,
    api::get_failure_types,
    api::create_failure_type,
    api::delete_failure_type,
    api::query_test_history,
    api::get_test_result_logs,
    api::get_test_run_logs,
    api::get_test_logs_for_build,
    api::get_test_sub_result_logs,
    api::get_test_log_store_endpoint_of_result,
    api::create_test_log_store_endpoint_of_result,
    api::get_test_log_store_endpoint_of_run,
    api::create_test_log_store_endpoint_of_run,
    api::get_test_log_store_endpoint_of_build,
    api::create_test_log_store_endpoint_of_build,
    api::get_test_log_store_endpoint_of_sub_result,
    api::delete_test_settings,
    api::get_test_settings_by_id,
    api::create_test_settings,
    api::query_test_result_work_items,
    api::get_test_result_work_items_by_id,
    api::delete_test_method_to_work_item_link,
    api::add_work_item_to_test_links,
    api::query_test_method_linked_work_items>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 97);
}

using types = api_tests::list<
    api::advanced_flaky_detection_parameter,
    api::advanced_flaky_detection_settings,
    api::aggregated_data_for_result_trend,
    api::aggregated_result_details_by_outcome,
    api::aggregated_results_analysis,
    api::aggregated_results_by_outcome,
    api::aggregated_results_difference,
    api::aggregated_runs_by_outcome,
    api::aggregated_runs_by_state,
    api::build_configuration,
    api::build_coverage,
    api::build_reference,
    api::code_coverage_data,
    api::code_coverage_statistics,
    api::code_coverage_summary,
    api::coverage_statistics,
    api::custom_test_field,
    api::custom_test_field_definition,
    api::custom_test_field_update_definition,
    api::dtl_environment_details,
    api::failing_since,
    api::field_details_for_test_results,
    api::file_coverage_data,
    api::file_coverage_request,
    api::flaky_detection,
    api::flaky_detection_pipelines,
    api::flaky_settings,
    api::flaky_test_bug_config,
    api::folder_coverage_data,
    api::function_coverage,
    api::identity_ref,
    api::job_reference,
    api::module_coverage,
    api::new_test_result_logging_settings,
    api::phase_reference,
    api::pipeline_reference,
    api::pipeline_test_metrics,
    api::query_model,
    api::release_reference,
    api::result_summary,
    api::results_analysis,
    api::results_filter,
    api::results_summary_by_outcome,
    api::run_create_model,
    api::run_filter,
    api::run_statistic,
    api::run_summary,
    api::run_summary_model,
    api::run_update_model,
    api::shallow_reference,
    api::shallow_test_case_result,
    api::shared_step_model,
    api::source_view_build_coverage,
    api::stage_reference,
    api::team_project_reference,
    api::test_action_result_model,
    api::test_attachment,
    api::test_attachment_reference,
    api::test_attachment_request_model,
    api::test_case_result,
    api::test_case_result_attachment_model,
    api::test_case_result_identifier,
    api::test_environment,
    api::test_failure_details,
    api::test_failures_analysis,
    api::test_flaky_identifier,
    api::test_history_query,
    api::test_iteration_details_model,
    api::test_log,
    api::test_log_reference,
    api::test_log_store_attachment,
    api::test_log_store_attachment_reference,
    api::test_log_store_endpoint_details,
    api::test_message_log_details,
    api::test_method,
    api::test_operation_reference,
    api::test_resolution_state,
    api::test_result_document,
    api::test_result_failure_type,
    api::test_result_failure_type_request_model,
    api::test_result_failures_analysis,
    api::test_result_history,
    api::test_result_history_details_for_group,
    api::test_result_history_for_group,
    api::test_result_meta_data,
    api::test_result_meta_data_update_input,
    api::test_result_parameter_model,
    api::test_result_payload,
    api::test_result_summary,
    api::test_result_trend_filter,
    api::test_results_context,
    api::test_results_details,
    api::test_results_details_for_group,
    api::test_results_query,
    api::test_results_settings,
    api::test_results_update_settings,
    api::test_run,
    api::test_run_coverage,
    api::test_run_statistic,
    api::test_settings,
    api::test_sub_result,
    api::test_summary_for_work_item,
    api::test_tag,
    api::test_tag_summary,
    api::test_tags_update_model,
    api::test_to_work_item_links,
    api::work_item_reference,
    api::work_item_to_test_links>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 108);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "test_results"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_test_run_attachment", api::create_test_run_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_test_result_attachment", api::create_test_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_test_iteration_result_attachment", api::create_test_iteration_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}, .iteration_id = std::int32_t{}});
    api_tests::walk("create_test_sub_result_attachment", api::create_test_sub_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}, .test_sub_result_id = std::int32_t{}});
    api_tests::walk("update_custom_field", api::update_custom_field{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("add_custom_fields", api::add_custom_fields{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_file_level_code_coverage", api::get_file_level_code_coverage{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_test_result_history", api::query_test_result_history{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("publish_test_result_document", api::publish_test_result_document{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_result_groups_by_build", api::get_result_groups_by_build{.organization = {}, .project = {}, .build_id = std::int32_t{}, .publish_context = {}});
    api_tests::walk("get_result_groups_by_release", api::get_result_groups_by_release{.organization = {}, .project = {}, .release_id = std::int32_t{}, .publish_context = {}});
    api_tests::walk("query_test_results_meta_data", api::query_test_results_meta_data{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_test_results_meta_data", api::update_test_results_meta_data{.organization = {}, .project = {}, .test_case_reference_id = std::int32_t{}, .body = {}});
    api_tests::walk("query_test_results_summary_for_releases", api::query_test_results_summary_for_releases{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_test_summary_by_requirement", api::query_test_summary_by_requirement{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_result_trend_for_build", api::query_result_trend_for_build{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_result_trend_for_release", api::query_result_trend_for_release{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_results_by_query", api::get_test_results_by_query{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_results_by_query_wiql", api::get_test_results_by_query_wiql{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_results", api::get_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    api_tests::walk("update_test_results", api::update_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_test_results_to_test_run", api::add_test_results_to_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_test_results_by_build", api::get_test_results_by_build{.organization = {}, .project = {}, .build_id = std::int32_t{}});
    api_tests::walk("get_test_results_by_pipeline", api::get_test_results_by_pipeline{.organization = {}, .project = {}, .pipeline_id = std::int32_t{}});
    api_tests::walk("get_test_results_by_release", api::get_test_results_by_release{.organization = {}, .project = {}, .release_id = std::int32_t{}});
    api_tests::walk("get_test_runs", api::get_test_runs{.organization = {}, .project = {}});
    api_tests::walk("create_test_run", api::create_test_run{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_test_run", api::update_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("query_test_runs", api::query_test_runs{.organization = {}, .project = {}, .min_last_updated_date = azdo::sys_time{}, .max_last_updated_date = azdo::sys_time{}});
    api_tests::walk("update_pipelines_test_settings", api::update_pipelines_test_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_similar_test_results", api::get_similar_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_result_id = std::int32_t{}, .test_sub_result_id = std::int32_t{}});
    api_tests::walk("update_test_run_tags", api::update_test_run_tags{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_test_run_log_store_attachment", api::create_test_run_log_store_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_failure_type", api::create_failure_type{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_test_history", api::query_test_history{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_result_logs", api::get_test_result_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    api_tests::walk("get_test_run_logs", api::get_test_run_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    api_tests::walk("get_test_logs_for_build", api::get_test_logs_for_build{.organization = {}, .project = {}, .build_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    api_tests::walk("get_test_sub_result_logs", api::get_test_sub_result_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .sub_result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    api_tests::walk("create_test_settings", api::create_test_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("add_work_item_to_test_links", api::add_work_item_to_test_links{.organization = {}, .project = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
