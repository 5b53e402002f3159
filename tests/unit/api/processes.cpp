// SPDX-License-Identifier: BSL-1.0
// Every description of the area processes. Written by examples/generate_api.
#include <azdo/api/processes.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_processes)

namespace api = azdo::api::processes;

using operations = api_tests::list<
    api::get_process_behaviors,
    api::create_process_behavior,
    api::delete_process_behavior,
    api::get_process_behavior,
    api::update_process_behavior,
    api::create_control_in_group,
    api::remove_control_from_group,
    api::update_control,
    api::move_control_to_group,
    api::get_all_work_item_type_fields,
    api::add_field_to_work_item_type,
    api::remove_work_item_type_field,
    api::get_work_item_type_field,
    api::update_work_item_type_field,
    api::add_group,
    api::remove_group,
    api::update_group,
    api::move_group_to_section,
    api::move_group_to_page,
    api::get_form_layout,
    api::get_lists_metadata,
    api::create_list,
    api::delete_list,
    api::get_list,
    api::update_list,
    api::update_page,
    api::add_page,
    api::remove_page,
    api::get_list_of_processes,
    api::create_new_process,
    api::delete_process_by_id,
    api::get_process_by_its_id,
    api::edit_process,
    api::get_process_work_item_type_rules,
    api::add_process_work_item_type_rule,
    api::delete_process_work_item_type_rule,
    api::get_process_work_item_type_rule,
    api::update_process_work_item_type_rule,
    api::get_state_definitions,
    api::create_state_definition,
    api::delete_state_definition,
    api::get_state_definition,
    api::update_state_definition,
    api::hide_state_definition,
    api::get_system_controls,
    api::delete_system_control,
    api::update_system_control,
    api::get_process_work_item_types,
    api::create_process_work_item_type,
    api::delete_process_work_item_type,
    api::get_process_work_item_type,
    api::update_process_work_item_type,
    api::get_behaviors_for_work_item_type,
    api::update_behavior_to_work_item_type,
    api::add_behavior_to_work_item_type,
    api::remove_behavior_from_work_item_type,
    api::get_behavior_for_work_item_type>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 57);
}

using types = api_tests::list<
    api::add_process_work_item_type_field_request,
    api::control,
    api::create_process_model,
    api::create_process_rule_request,
    api::create_process_work_item_type_request,
    api::extension,
    api::form_layout,
    api::group,
    api::hide_state_model,
    api::page,
    api::pick_list,
    api::pick_list_metadata,
    api::process_behavior,
    api::process_behavior_create_request,
    api::process_behavior_field,
    api::process_behavior_reference,
    api::process_behavior_update_request,
    api::process_info,
    api::process_rule,
    api::process_work_item_type,
    api::process_work_item_type_field,
    api::project_reference,
    api::rule_action,
    api::rule_condition,
    api::section,
    api::update_process_model,
    api::update_process_rule_request,
    api::update_process_work_item_type_field_request,
    api::update_process_work_item_type_request,
    api::wit_contribution,
    api::work_item_behavior_reference,
    api::work_item_state_input_model,
    api::work_item_state_result_model,
    api::work_item_type_behavior>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 34);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "processes"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_process_behavior", api::create_process_behavior{.organization = {}, .process_id = {}, .body = {}});
    api_tests::walk("update_process_behavior", api::update_process_behavior{.organization = {}, .process_id = {}, .behavior_ref_name = {}, .body = {}});
    api_tests::walk("create_control_in_group", api::create_control_in_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .body = {}});
    api_tests::walk("update_control", api::update_control{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .control_id = {}, .body = {}});
    api_tests::walk("move_control_to_group", api::move_control_to_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .control_id = {}, .body = {}});
    api_tests::walk("add_field_to_work_item_type", api::add_field_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("update_work_item_type_field", api::update_work_item_type_field{.organization = {}, .process_id = {}, .wit_ref_name = {}, .field_ref_name = {}, .body = {}});
    api_tests::walk("add_group", api::add_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .body = {}});
    api_tests::walk("update_group", api::update_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}});
    api_tests::walk("move_group_to_section", api::move_group_to_section{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}, .remove_from_section_id = {}});
    api_tests::walk("move_group_to_page", api::move_group_to_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}, .remove_from_page_id = {}, .remove_from_section_id = {}});
    api_tests::walk("create_list", api::create_list{.organization = {}, .body = {}});
    api_tests::walk("update_list", api::update_list{.organization = {}, .list_id = {}, .body = {}});
    api_tests::walk("update_page", api::update_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("add_page", api::add_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("create_new_process", api::create_new_process{.organization = {}, .body = {}});
    api_tests::walk("edit_process", api::edit_process{.organization = {}, .process_type_id = {}, .body = {}});
    api_tests::walk("add_process_work_item_type_rule", api::add_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("update_process_work_item_type_rule", api::update_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .rule_id = {}, .body = {}});
    api_tests::walk("create_state_definition", api::create_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("update_state_definition", api::update_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}, .body = {}});
    api_tests::walk("hide_state_definition", api::hide_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}, .body = {}});
    api_tests::walk("update_system_control", api::update_system_control{.organization = {}, .process_id = {}, .wit_ref_name = {}, .control_id = {}, .body = {}});
    api_tests::walk("create_process_work_item_type", api::create_process_work_item_type{.organization = {}, .process_id = {}, .body = {}});
    api_tests::walk("update_process_work_item_type", api::update_process_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    api_tests::walk("update_behavior_to_work_item_type", api::update_behavior_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .body = {}});
    api_tests::walk("add_behavior_to_work_item_type", api::add_behavior_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
