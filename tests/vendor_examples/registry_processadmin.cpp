// SPDX-License-Identifier: BSL-1.0
// The operations of the area processadmin that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/processadmin/behaviors.hpp>
#include <azdo/api/processadmin/processes.hpp>

namespace published {

void register_processadmin(registry& into) {
    into.add("Behaviors_List", azdo::api::processadmin::get_behaviors{.organization = {}, .process_id = {}});
    into.add("Behaviors_Get", azdo::api::processadmin::get_behavior{.organization = {}, .process_id = {}, .behavior_ref_name = {}});
    into.add("Processes_Export Process Template", azdo::api::processadmin::export_process_template{.organization = {}, .id = {}});
    into.add("Processes_Import Process Template", azdo::api::processadmin::import{.organization = {}, .body = {}});
    into.add("Processes_Import Process Template Status", azdo::api::processadmin::status{.organization = {}, .id = {}});
}

} // namespace published
