// SPDX-License-Identifier: BSL-1.0
// Every operation of the area work. Written by examples/generate_api.
#pragma once

#include <azdo/api/work/backlog_configuration.hpp>
#include <azdo/api/work/backlogs.hpp>
#include <azdo/api/work/board_columns.hpp>
#include <azdo/api/work/board_parents.hpp>
#include <azdo/api/work/board_rows.hpp>
#include <azdo/api/work/board_user_settings.hpp>
#include <azdo/api/work/boards.hpp>
#include <azdo/api/work/capacities.hpp>
#include <azdo/api/work/card_rule_settings.hpp>
#include <azdo/api/work/card_settings.hpp>
#include <azdo/api/work/chart_images.hpp>
#include <azdo/api/work/charts.hpp>
#include <azdo/api/work/columns.hpp>
#include <azdo/api/work/delivery_timeline.hpp>
#include <azdo/api/work/iteration_capacities.hpp>
#include <azdo/api/work/iterations.hpp>
#include <azdo/api/work/plans.hpp>
#include <azdo/api/work/predefined_queries.hpp>
#include <azdo/api/work/process_configuration.hpp>
#include <azdo/api/work/rows.hpp>
#include <azdo/api/work/taskboard_columns.hpp>
#include <azdo/api/work/taskboard_work_items.hpp>
#include <azdo/api/work/team_days_off.hpp>
#include <azdo/api/work/team_field_values.hpp>
#include <azdo/api/work/team_settings.hpp>
#include <azdo/api/work/work_items_order.hpp>
