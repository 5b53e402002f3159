// SPDX-License-Identifier: BSL-1.0
// Every operation of the area processes. Written by examples/generate_api.
#pragma once

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
