// SPDX-License-Identifier: BSL-1.0
// Every operation of the area work. Written by examples/generate_api.
#pragma once

#include <azdo/api/work/backlogconfiguration.hpp>
#include <azdo/api/work/backlogs.hpp>
#include <azdo/api/work/boardcolumns.hpp>
#include <azdo/api/work/boardparents.hpp>
#include <azdo/api/work/boardrows.hpp>
#include <azdo/api/work/boards.hpp>
#include <azdo/api/work/boardusersettings.hpp>
#include <azdo/api/work/capacities.hpp>
#include <azdo/api/work/cardrulesettings.hpp>
#include <azdo/api/work/cardsettings.hpp>
#include <azdo/api/work/chartimages.hpp>
#include <azdo/api/work/charts.hpp>
#include <azdo/api/work/columns.hpp>
#include <azdo/api/work/deliverytimeline.hpp>
#include <azdo/api/work/iterationcapacities.hpp>
#include <azdo/api/work/iterations.hpp>
#include <azdo/api/work/plans.hpp>
#include <azdo/api/work/predefined_queries.hpp>
#include <azdo/api/work/processconfiguration.hpp>
#include <azdo/api/work/rows.hpp>
#include <azdo/api/work/taskboard_columns.hpp>
#include <azdo/api/work/taskboard_work_items.hpp>
#include <azdo/api/work/teamdaysoff.hpp>
#include <azdo/api/work/teamfieldvalues.hpp>
#include <azdo/api/work/teamsettings.hpp>
#include <azdo/api/work/workitemsorder.hpp>
