// SPDX-License-Identifier: BSL-1.0
// The operations of the area processes that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/processes/behaviors.hpp>
#include <azdo/api/processes/controls.hpp>
#include <azdo/api/processes/fields.hpp>
#include <azdo/api/processes/groups.hpp>
#include <azdo/api/processes/layout.hpp>
#include <azdo/api/processes/lists.hpp>
#include <azdo/api/processes/pages.hpp>
#include <azdo/api/processes/processes.hpp>
#include <azdo/api/processes/rules.hpp>
#include <azdo/api/processes/states.hpp>
#include <azdo/api/processes/system_controls.hpp>
#include <azdo/api/processes/work_item_types.hpp>
#include <azdo/api/processes/work_item_types_behaviors.hpp>

namespace published {

void register_processes(registry& into) {
    into.add("Behaviors_List", azdo::api::processes::get_process_behaviors{.organization = {}, .process_id = {}});
    into.add("Behaviors_Create", azdo::api::processes::create_process_behavior{.organization = {}, .process_id = {}, .body = {}});
    into.add("Behaviors_Delete", azdo::api::processes::delete_process_behavior{.organization = {}, .process_id = {}, .behavior_ref_name = {}});
    into.add("Behaviors_Get", azdo::api::processes::get_process_behavior{.organization = {}, .process_id = {}, .behavior_ref_name = {}});
    into.add("Behaviors_Update", azdo::api::processes::update_process_behavior{.organization = {}, .process_id = {}, .behavior_ref_name = {}, .body = {}});
    into.add("Controls_Create", azdo::api::processes::create_control_in_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .body = {}});
    into.add("Controls_Remove Control From Group", azdo::api::processes::remove_control_from_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .control_id = {}});
    into.add("Controls_Update", azdo::api::processes::update_control{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .control_id = {}, .body = {}});
    into.add("Controls_Move Control To Group", azdo::api::processes::move_control_to_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .group_id = {}, .control_id = {}, .body = {}});
    into.add("Fields_List", azdo::api::processes::get_all_work_item_type_fields{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("Fields_Add", azdo::api::processes::add_field_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("Fields_Get", azdo::api::processes::get_work_item_type_field{.organization = {}, .process_id = {}, .wit_ref_name = {}, .field_ref_name = {}});
    into.add("Fields_Update", azdo::api::processes::update_work_item_type_field{.organization = {}, .process_id = {}, .wit_ref_name = {}, .field_ref_name = {}, .body = {}});
    into.add("Groups_Add", azdo::api::processes::add_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .body = {}});
    into.add("Groups_Remove Group", azdo::api::processes::remove_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}});
    into.add("Groups_Update", azdo::api::processes::update_group{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}});
    into.add("Groups_Move Group To Section", azdo::api::processes::move_group_to_section{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}, .remove_from_section_id = {}});
    into.add("Groups_Move Group To Page", azdo::api::processes::move_group_to_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}, .section_id = {}, .group_id = {}, .body = {}, .remove_from_page_id = {}, .remove_from_section_id = {}});
    into.add("Layout_Get", azdo::api::processes::get_form_layout{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("Lists_List", azdo::api::processes::get_lists_metadata{.organization = {}});
    into.add("Lists_Create", azdo::api::processes::create_list{.organization = {}, .body = {}});
    into.add("Lists_Delete", azdo::api::processes::delete_list{.organization = {}, .list_id = {}});
    into.add("Lists_Get", azdo::api::processes::get_list{.organization = {}, .list_id = {}});
    into.add("Lists_Update", azdo::api::processes::update_list{.organization = {}, .list_id = {}, .body = {}});
    into.add("Pages_Update", azdo::api::processes::update_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("Pages_Add", azdo::api::processes::add_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("Pages_Remove Page", azdo::api::processes::remove_page{.organization = {}, .process_id = {}, .wit_ref_name = {}, .page_id = {}});
    into.add("Processes_List", azdo::api::processes::get_list_of_processes{.organization = {}});
    into.add("Processes_Create", azdo::api::processes::create_new_process{.organization = {}, .body = {}});
    into.add("Processes_Delete", azdo::api::processes::delete_process_by_id{.organization = {}, .process_type_id = {}});
    into.add("Processes_Get", azdo::api::processes::get_process_by_its_id{.organization = {}, .process_type_id = {}});
    into.add("Processes_Edit Process", azdo::api::processes::edit_process{.organization = {}, .process_type_id = {}, .body = {}});
    into.add("Rules_List", azdo::api::processes::get_process_work_item_type_rules{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("Rules_Add", azdo::api::processes::add_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("Rules_Delete", azdo::api::processes::delete_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .rule_id = {}});
    into.add("Rules_Get", azdo::api::processes::get_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .rule_id = {}});
    into.add("Rules_Update", azdo::api::processes::update_process_work_item_type_rule{.organization = {}, .process_id = {}, .wit_ref_name = {}, .rule_id = {}, .body = {}});
    into.add("States_List", azdo::api::processes::get_state_definitions{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("States_Create", azdo::api::processes::create_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("States_Delete", azdo::api::processes::delete_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}});
    into.add("States_Get", azdo::api::processes::get_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}});
    into.add("States_Update", azdo::api::processes::update_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}, .body = {}});
    into.add("States_Hide State Definition", azdo::api::processes::hide_state_definition{.organization = {}, .process_id = {}, .wit_ref_name = {}, .state_id = {}, .body = {}});
    into.add("System Controls_List", azdo::api::processes::get_system_controls{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("System Controls_Delete", azdo::api::processes::delete_system_control{.organization = {}, .process_id = {}, .wit_ref_name = {}, .control_id = {}});
    into.add("System Controls_Update", azdo::api::processes::update_system_control{.organization = {}, .process_id = {}, .wit_ref_name = {}, .control_id = {}, .body = {}});
    into.add("Work Item Types_List", azdo::api::processes::get_process_work_item_types{.organization = {}, .process_id = {}});
    into.add("Work Item Types_Create", azdo::api::processes::create_process_work_item_type{.organization = {}, .process_id = {}, .body = {}});
    into.add("Work Item Types_Get", azdo::api::processes::get_process_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name = {}});
    into.add("Work Item Types_Update", azdo::api::processes::update_process_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name = {}, .body = {}});
    into.add("Work Item Types Behaviors_List", azdo::api::processes::get_behaviors_for_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}});
    into.add("Work Item Types Behaviors_Update", azdo::api::processes::update_behavior_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .body = {}});
    into.add("Work Item Types Behaviors_Add", azdo::api::processes::add_behavior_to_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .body = {}});
    into.add("Work Item Types Behaviors_Remove Behavior From Work Item Type", azdo::api::processes::remove_behavior_from_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .behavior_ref_name = {}});
    into.add("Work Item Types Behaviors_Get", azdo::api::processes::get_behavior_for_work_item_type{.organization = {}, .process_id = {}, .wit_ref_name_for_behaviors = {}, .behavior_ref_name = {}});
}

} // namespace published
