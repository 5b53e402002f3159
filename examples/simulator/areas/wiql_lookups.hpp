// SPDX-License-Identifier: BSL-1.0
// What queries look up in other areas: members of groups, types of categories, areas of teams.
#pragma once

#include "../rest.hpp"
#include "../wiql_run.hpp"

namespace simulator::areas {

/// The options of a query with this address.
wiql::run_options query_options(const rest_call& call);

} // namespace simulator::areas
