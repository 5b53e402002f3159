// SPDX-License-Identifier: BSL-1.0
// The parts of devops that describe and read, and cost little to include: organizations, queries, changes, work items of your own process.
// What sends several requests is in headers of its own: azdo/devops/query_as.hpp, create_work_item_as.hpp, batch.hpp, …
#pragma once

#include <azdo/devops/changes.hpp>
#include <azdo/devops/connection_data.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/organization.hpp>
#include <azdo/devops/wiql.hpp>
#include <azdo/devops/wiql_condition.hpp>
#include <azdo/devops/wiql_field_of.hpp>
#include <azdo/devops/wiql_links.hpp>
#include <azdo/devops/wiql_operand.hpp>
#include <azdo/devops/work_item_as.hpp>
