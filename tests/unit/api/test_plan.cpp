// SPDX-License-Identifier: BSL-1.0
// Every description of the area testPlan. Written by examples/generate_api.
#include <azdo/api/test_plan.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_test_plan)

namespace api = azdo::api::test_plan;

using operations = api_tests::list<
    api::delete_test_confguration,
    api::get_test_configurations,
    api::update_test_configuration,
    api::create_test_configuration,
    api::get_test_configuration_by_id,
    api::remove_test_cases_list_from_suite,
    api::get_test_case_list,
    api::update_suite_test_cases,
    api::add_test_cases_to_suite,
    api::get_test_case,
    api::remove_test_cases_from_suite,
    api::clone_test_case,
    api::get_test_case_clone_information,
    api::delete_test_case,
    api::clone_test_plan,
    api::get_clone_information,
    api::get_deleted_test_plans,
    api::restore_deleted_test_plan,
    api::get_test_plans,
    api::create_test_plan,
    api::delete_test_plan,
    api::get_test_plan_by_id,
    api::update_test_plan,
    api::get_points,
    api::update_test_points,
    api::get_points_list,
    api::clone_test_suite,
    api::get_suite_clone_information,
    api::get_suite_entries,
    api::reorder_suite_entries,
    api::get_deleted_test_suites_for_plan,
    api::get_deleted_test_suites_for_project,
    api::restore_deleted_test_suite,
    api::get_suites_by_test_case_id,
    api::get_test_suites_for_plan,
    api::create_test_suite,
    api::delete_test_suite,
    api::get_test_suite_by_id,
    api::update_test_suite,
    api::get_test_variables,
    api::create_test_variable,
    api::delete_test_variable,
    api::get_test_variable_by_id,
    api::update_test_variable>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 44);
}

using types = api_tests::list<
    api::actual_test_result_settings,
    api::build_definition_reference,
    api::clone_operation_common_response,
    api::clone_options,
    api::clone_statistics,
    api::clone_test_case_operation_information,
    api::clone_test_case_options,
    api::clone_test_case_params,
    api::clone_test_plan_operation_information,
    api::clone_test_plan_params,
    api::clone_test_suite_operation_information,
    api::clone_test_suite_params,
    api::configuration,
    api::destination_test_plan_clone_params,
    api::destination_test_suite_info,
    api::identity_ref,
    api::last_result_details,
    api::name_value_pair,
    api::point_assignment,
    api::release_environment_definition_reference,
    api::results,
    api::source_test_plan_info,
    api::source_test_suite_info,
    api::source_test_suite_response,
    api::source_testplan_response,
    api::suite_entry,
    api::suite_entry_update_params,
    api::suite_test_case_create_update_parameters,
    api::team_project_reference,
    api::test_case,
    api::test_case_reference,
    api::test_configuration,
    api::test_configuration_create_update_parameters,
    api::test_configuration_reference,
    api::test_outcome_settings,
    api::test_plan,
    api::test_plan_and_suite_restore_model,
    api::test_plan_create_params,
    api::test_plan_reference,
    api::test_plan_update_params,
    api::test_point,
    api::test_point_results,
    api::test_point_update_params,
    api::test_suite,
    api::test_suite_create_params,
    api::test_suite_reference,
    api::test_suite_reference_with_project,
    api::test_suite_update_params,
    api::test_variable,
    api::test_variable_create_update_parameters,
    api::work_item,
    api::work_item_details,
    api::yaml_release_reference>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 53);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "test_plan"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_test_configurations", api::get_test_configurations{.organization = {}, .project = {}});
    api_tests::walk("update_test_configuration", api::update_test_configuration{.organization = {}, .project = {}, .body = {}, .test_configuartion_id = std::int32_t{}});
    api_tests::walk("create_test_configuration", api::create_test_configuration{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_test_case_list", api::get_test_case_list{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    api_tests::walk("update_suite_test_cases", api::update_suite_test_cases{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_test_cases_to_suite", api::add_test_cases_to_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .body = {}});
    api_tests::walk("clone_test_case", api::clone_test_case{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("clone_test_plan", api::clone_test_plan{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("get_deleted_test_plans", api::get_deleted_test_plans{.organization = {}, .project = {}});
    api_tests::walk("get_test_plans", api::get_test_plans{.organization = {}, .project = {}});
    api_tests::walk("create_test_plan", api::create_test_plan{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_test_plan", api::update_test_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_test_points", api::update_test_points{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_points_list", api::get_points_list{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}});
    api_tests::walk("clone_test_suite", api::clone_test_suite{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("reorder_suite_entries", api::reorder_suite_entries{.organization = {}, .project = {}, .suite_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_deleted_test_suites_for_plan", api::get_deleted_test_suites_for_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    api_tests::walk("get_deleted_test_suites_for_project", api::get_deleted_test_suites_for_project{.organization = {}, .project = {}});
    api_tests::walk("get_test_suites_for_plan", api::get_test_suites_for_plan{.organization = {}, .project = {}, .plan_id = std::int32_t{}});
    api_tests::walk("create_test_suite", api::create_test_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_test_suite", api::update_test_suite{.organization = {}, .project = {}, .plan_id = std::int32_t{}, .suite_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_test_variables", api::get_test_variables{.organization = {}, .project = {}});
    api_tests::walk("create_test_variable", api::create_test_variable{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_test_variable", api::update_test_variable{.organization = {}, .project = {}, .test_variable_id = std::int32_t{}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
