// SPDX-License-Identifier: BSL-1.0
// Every description of the area test. Written by examples/generate_api.
#include <azdo/api/test.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_test)

namespace api = azdo::api::test;

using operations = api_tests::list<
    api::get_test_result_attachments,
    api::create_test_result_attachment,
    api::get_test_result_attachment,
    api::get_test_run_attachments,
    api::create_test_run_attachment,
    api::get_test_run_attachment,
    api::get_test_sub_result_attachment,
    api::get_test_sub_result_attachments,
    api::create_test_sub_result_attachment,
    api::get_test_run_code_coverage,
    api::get_build_code_coverage,
    api::get_test_iterations,
    api::get_test_iteration,
    api::get_points,
    api::get_point,
    api::update_test_points,
    api::get_points_by_query,
    api::get_result_retention_settings,
    api::update_result_retention_settings,
    api::get_test_results,
    api::update_test_results,
    api::add_test_results_to_test_run,
    api::get_test_result_by_id,
    api::get_test_runs,
    api::create_test_run,
    api::delete_test_run,
    api::get_test_run_by_id,
    api::update_test_run,
    api::get_test_run_statistics,
    api::query_test_runs,
    api::get_test_sessions,
    api::update_test_session,
    api::create_test_session,
    api::delete_test_case,
    api::query_test_history,
    api::get_test_cases,
    api::remove_test_cases_from_suite_url,
    api::get_test_case_by_id,
    api::update_suite_test_cases,
    api::add_test_cases_to_suite>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 40);
}

using types = api_tests::list<
    api::build_configuration,
    api::build_coverage,
    api::build_reference,
    api::coverage_statistics,
    api::custom_test_field,
    api::dtl_environment_details,
    api::failing_since,
    api::function_coverage,
    api::identity_ref,
    api::job_reference,
    api::last_result_details,
    api::module_coverage,
    api::phase_reference,
    api::pipeline_reference,
    api::point_assignment,
    api::point_update_model,
    api::points_filter,
    api::property_bag,
    api::release_reference,
    api::result_retention_settings,
    api::run_create_model,
    api::run_filter,
    api::run_statistic,
    api::run_summary_model,
    api::run_update_model,
    api::shallow_reference,
    api::shared_step_model,
    api::stage_reference,
    api::suite_test_case,
    api::suite_test_case_update_model,
    api::test_action_result_model,
    api::test_attachment,
    api::test_attachment_reference,
    api::test_attachment_request_model,
    api::test_case_result,
    api::test_case_result_attachment_model,
    api::test_case_result_identifier,
    api::test_environment,
    api::test_history_query,
    api::test_iteration_details_model,
    api::test_message_log_details,
    api::test_point,
    api::test_points_query,
    api::test_resolution_state,
    api::test_result_history_for_group,
    api::test_result_parameter_model,
    api::test_run,
    api::test_run_coverage,
    api::test_run_statistic,
    api::test_session,
    api::test_sub_result,
    api::test_tag,
    api::work_item_reference>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 53);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "test"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_test_result_attachment", api::create_test_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_test_run_attachment", api::create_test_run_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("create_test_sub_result_attachment", api::create_test_sub_result_attachment{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_case_result_id = std::int32_t{}, .body = {}, .test_sub_result_id = std::int32_t{}});
    api_tests::walk("get_points", api::get_points{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    api_tests::walk("update_test_points", api::update_test_points{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .point_ids = {}, .body = {}});
    api_tests::walk("get_points_by_query", api::get_points_by_query{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_result_retention_settings", api::update_result_retention_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_results", api::get_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}});
    api_tests::walk("update_test_results", api::update_test_results{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_test_results_to_test_run", api::add_test_results_to_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_test_runs", api::get_test_runs{.organization = {}, .project = {}});
    api_tests::walk("create_test_run", api::create_test_run{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_test_run", api::update_test_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .body = {}});
    api_tests::walk("query_test_runs", api::query_test_runs{.organization = {}, .project = {}, .min_last_updated_date = azdo::sys_time{}, .max_last_updated_date = azdo::sys_time{}});
    api_tests::walk("update_test_session", api::update_test_session{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("create_test_session", api::create_test_session{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("query_test_history", api::query_test_history{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_suite_test_cases", api::update_suite_test_cases{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .test_case_ids = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
