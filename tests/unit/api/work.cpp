// SPDX-License-Identifier: BSL-1.0
// Every description of the area work. Written by examples/generate_api.
#include <azdo/api/work.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_work)

namespace api = azdo::api::work;

using operations = api_tests::list<
    api::get_backlog_configurations,
    api::get_backlogs,
    api::get_backlog_level_work_items,
    api::get_backlog,
    api::get_column_suggested_values,
    api::get_board_mapping_parent_items,
    api::get_row_suggested_values,
    api::get_board_user_settings,
    api::update_board_user_settings,
    api::get_boards,
    api::get_board,
    api::set_board_options,
    api::get_capacities_with_identity_ref_and_totals,
    api::replace_capacities_with_identity_ref,
    api::get_capacity_with_identity_ref,
    api::update_capacity_with_identity_ref,
    api::get_board_card_rule_settings,
    api::update_board_card_rule_settings,
    api::update_taskboard_card_rule_settings,
    api::get_board_card_settings,
    api::update_board_card_settings,
    api::update_taskboard_card_settings,
    api::get_board_chart_image,
    api::get_iterations_chart_image,
    api::get_iteration_chart_image,
    api::get_board_charts,
    api::get_board_chart,
    api::update_board_chart,
    api::get_board_columns,
    api::update_board_columns,
    api::get_delivery_timeline_data,
    api::get_total_iteration_capacities,
    api::get_team_iterations,
    api::post_team_iteration,
    api::delete_team_iteration,
    api::get_team_iteration,
    api::get_iteration_work_items,
    api::get_plans,
    api::create_plan,
    api::delete_plan,
    api::get_plan,
    api::update_plan,
    api::get_predefined_queries,
    api::get_predefined_query_results,
    api::get_process_configuration,
    api::get_board_rows,
    api::update_board_rows,
    api::get_columns,
    api::update_columns,
    api::get_work_item_columns,
    api::update_work_item_column,
    api::get_team_days_off,
    api::update_team_days_off,
    api::get_team_field_values,
    api::update_team_field_values,
    api::get_team_settings,
    api::update_team_settings,
    api::reorder_iteration_work_items,
    api::reorder_backlog_work_items>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 59);
}

using types = api_tests::list<
    api::activity,
    api::attribute,
    api::backlog_column,
    api::backlog_configuration,
    api::backlog_fields,
    api::backlog_level,
    api::backlog_level_configuration,
    api::backlog_level_work_items,
    api::board,
    api::board_card_rule_settings,
    api::board_card_settings,
    api::board_chart,
    api::board_chart_reference,
    api::board_column,
    api::board_fields,
    api::board_reference,
    api::board_row,
    api::board_suggested_value,
    api::board_user_settings,
    api::capacity_patch,
    api::category_configuration,
    api::create_plan_type,
    api::date_range,
    api::delivery_view_data,
    api::field_reference,
    api::field_setting,
    api::filter_clause,
    api::i_taskboard_column_mapping,
    api::identity_ref,
    api::iteration_capacity,
    api::iteration_work_items,
    api::parent_child_wi_map,
    api::plan,
    api::predefined_query,
    api::process_configuration,
    api::reorder_operation,
    api::reorder_result,
    api::rule,
    api::taskboard_column,
    api::taskboard_column_mapping,
    api::taskboard_columns,
    api::taskboard_work_item_column,
    api::team_capacity,
    api::team_capacity_totals,
    api::team_field_value,
    api::team_field_values,
    api::team_field_values_patch,
    api::team_iteration_attributes,
    api::team_member_capacity_identity_ref,
    api::team_setting,
    api::team_settings_days_off,
    api::team_settings_days_off_patch,
    api::team_settings_iteration,
    api::team_settings_patch,
    api::timeline_criteria_status,
    api::timeline_iteration_status,
    api::timeline_team_data,
    api::timeline_team_iteration,
    api::timeline_team_status,
    api::update_plan_type,
    api::update_taskboard_column,
    api::update_taskboard_work_item_column,
    api::work_item,
    api::work_item_color,
    api::work_item_comment_version_ref,
    api::work_item_field_reference,
    api::work_item_link,
    api::work_item_reference,
    api::work_item_relation,
    api::work_item_type_reference,
    api::work_item_type_state_info>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 71);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "work"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_board_user_settings", api::update_board_user_settings{.organization = {}, .project = {}, .board = {}, .body = {}});
    api_tests::walk("set_board_options", api::set_board_options{.organization = {}, .project = {}, .id = {}, .body = {}});
    api_tests::walk("replace_capacities_with_identity_ref", api::replace_capacities_with_identity_ref{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    api_tests::walk("update_capacity_with_identity_ref", api::update_capacity_with_identity_ref{.organization = {}, .project = {}, .iteration_id = {}, .team_member_id = {}, .body = {}});
    api_tests::walk("update_board_card_rule_settings", api::update_board_card_rule_settings{.organization = {}, .project = {}, .board = {}, .body = {}});
    api_tests::walk("update_board_card_settings", api::update_board_card_settings{.organization = {}, .project = {}, .board = {}, .body = {}});
    api_tests::walk("update_board_chart", api::update_board_chart{.organization = {}, .project = {}, .board = {}, .name = {}, .body = {}});
    api_tests::walk("update_board_columns", api::update_board_columns{.organization = {}, .project = {}, .board = {}, .body = {}});
    api_tests::walk("post_team_iteration", api::post_team_iteration{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("create_plan", api::create_plan{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_plan", api::update_plan{.organization = {}, .project = {}, .id = {}, .body = {}});
    api_tests::walk("update_board_rows", api::update_board_rows{.organization = {}, .project = {}, .board = {}, .body = {}});
    api_tests::walk("update_columns", api::update_columns{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_team_days_off", api::update_team_days_off{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    api_tests::walk("update_team_field_values", api::update_team_field_values{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_team_settings", api::update_team_settings{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("reorder_iteration_work_items", api::reorder_iteration_work_items{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    api_tests::walk("reorder_backlog_work_items", api::reorder_backlog_work_items{.organization = {}, .project = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
