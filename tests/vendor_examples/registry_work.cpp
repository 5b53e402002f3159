// SPDX-License-Identifier: BSL-1.0
// The operations of the area work that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/work/backlog_configuration.hpp>
#include <azdo/api/work/backlogs.hpp>
#include <azdo/api/work/board_columns.hpp>
#include <azdo/api/work/board_rows.hpp>
#include <azdo/api/work/board_user_settings.hpp>
#include <azdo/api/work/capacities.hpp>
#include <azdo/api/work/columns.hpp>
#include <azdo/api/work/iterations.hpp>
#include <azdo/api/work/process_configuration.hpp>
#include <azdo/api/work/rows.hpp>
#include <azdo/api/work/team_days_off.hpp>
#include <azdo/api/work/team_field_values.hpp>
#include <azdo/api/work/team_settings.hpp>
#include <azdo/api/work/work_items_order.hpp>

namespace published {

void register_work(registry& into) {
    into.add("Backlogconfiguration_Get", azdo::api::work::get_backlog_configurations{.organization = {}, .project = {}});
    into.add("Backlogs_List", azdo::api::work::get_backlogs{.organization = {}, .project = {}});
    into.add("Backlogs_Get Backlog Level Work Items", azdo::api::work::get_backlog_level_work_items{.organization = {}, .project = {}, .backlog_id = {}});
    into.add("Backlogs_Get Backlog", azdo::api::work::get_backlog{.organization = {}, .project = {}, .id = {}});
    into.add("Boardcolumns_List", azdo::api::work::get_column_suggested_values{.organization = {}});
    into.add("Boardrows_List", azdo::api::work::get_row_suggested_values{.organization = {}});
    into.add("Boardusersettings_Get", azdo::api::work::get_board_user_settings{.organization = {}, .project = {}, .board = {}});
    into.add("Boardusersettings_Update", azdo::api::work::update_board_user_settings{.organization = {}, .project = {}, .board = {}, .body = {}});
    into.add("Capacities_Replace Capacities With Identity Ref", azdo::api::work::replace_capacities_with_identity_ref{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    into.add("Capacities_Get Capacity With Identity Ref", azdo::api::work::get_capacity_with_identity_ref{.organization = {}, .project = {}, .iteration_id = {}, .team_member_id = {}});
    into.add("Capacities_Update", azdo::api::work::update_capacity_with_identity_ref{.organization = {}, .project = {}, .iteration_id = {}, .team_member_id = {}, .body = {}});
    into.add("Columns_List", azdo::api::work::get_board_columns{.organization = {}, .project = {}, .board = {}});
    into.add("Columns_Update", azdo::api::work::update_board_columns{.organization = {}, .project = {}, .board = {}, .body = {}});
    into.add("Iterations_List", azdo::api::work::get_team_iterations{.organization = {}, .project = {}});
    into.add("Iterations_Post Team Iteration", azdo::api::work::post_team_iteration{.organization = {}, .project = {}, .body = {}});
    into.add("Iterations_Delete", azdo::api::work::delete_team_iteration{.organization = {}, .project = {}, .id = {}});
    into.add("Iterations_Get", azdo::api::work::get_team_iteration{.organization = {}, .project = {}, .id = {}});
    into.add("Iterations_Get Iteration Work Items", azdo::api::work::get_iteration_work_items{.organization = {}, .project = {}, .iteration_id = {}});
    into.add("Processconfiguration_Get", azdo::api::work::get_process_configuration{.organization = {}, .project = {}});
    into.add("Rows_List", azdo::api::work::get_board_rows{.organization = {}, .project = {}, .board = {}});
    into.add("Rows_Update", azdo::api::work::update_board_rows{.organization = {}, .project = {}, .board = {}, .body = {}});
    into.add("Teamdaysoff_Get", azdo::api::work::get_team_days_off{.organization = {}, .project = {}, .iteration_id = {}});
    into.add("Teamdaysoff_Update", azdo::api::work::update_team_days_off{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    into.add("Teamfieldvalues_Get", azdo::api::work::get_team_field_values{.organization = {}, .project = {}});
    into.add("Teamfieldvalues_Update", azdo::api::work::update_team_field_values{.organization = {}, .project = {}, .body = {}});
    into.add("Teamsettings_Get", azdo::api::work::get_team_settings{.organization = {}, .project = {}});
    into.add("Teamsettings_Update", azdo::api::work::update_team_settings{.organization = {}, .project = {}, .body = {}});
    into.add("Workitemsorder_Reorder Iteration Work Items", azdo::api::work::reorder_iteration_work_items{.organization = {}, .project = {}, .iteration_id = {}, .body = {}});
    into.add("Workitemsorder_Reorder Backlog Work Items", azdo::api::work::reorder_backlog_work_items{.organization = {}, .project = {}, .body = {}});
}

} // namespace published
