// SPDX-License-Identifier: BSL-1.0
// What teams keep for their boards and iterations.
#pragma once

#include "wit_nodes.hpp"

#include <map>
#include <set>

namespace simulator::areas {

/// Levels of the backlog, the highest first.
struct backlog_level {
    std::string_view category;
    std::string name;
    std::string_view type; ///< of work items
    std::string_view kind; ///< `portfolio`, `requirement`, `task`
    int rank;
};

struct team_board {
    boost::json::array columns{}, rows{};
    int revision = 1;
};

struct team_store {
    std::set<std::string> removed{}; ///< identifiers of iterations; a team begins with all of them
    std::map<std::string, std::map<std::string, boost::json::object>> capacity{}; ///< by iteration and member
    std::map<std::string, boost::json::array> days_off{};                         ///< by iteration
    boost::json::object settings{}, field_values{};
    std::map<std::string, team_board> boards{}; ///< by category
    boost::json::array taskboard{};
};

struct work_store {
    std::map<std::string, team_store> teams{}; ///< by id
};

team_store& team_store_of(const rest_call& call);
std::vector<backlog_level> backlogs_of(const process_definition& process);
vendor_error work_error(int status, std::string message, std::string_view type);
/// `{origin}/{organization}/{project id}/{team id}/_apis/work`
std::string work_url(const rest_call& call);
boost::json::object team_links(const rest_call& call, std::string self);

std::span<const route> iteration_routes();
std::span<const route> board_routes();

} // namespace simulator::areas
