// SPDX-License-Identifier: BSL-1.0
// Changes of projects and teams, and the operations that carry them out.
#pragma once

#include "../rest.hpp"

#include <boost/json/object.hpp>

#include <map>
#include <optional>
#include <string>

namespace simulator::areas {

/// Long-running operations: the first look at one says that it is in progress, the next that it has succeeded.
struct operation_store {
    std::map<std::string, int> looks{}; ///< by id
};

struct project_properties {
    std::map<std::string, boost::json::object> of{}; ///< by project id
};

/// POST, PATCH and DELETE below `projects`, and the properties of projects. Empty for other requests.
std::optional<http_reply> answer_project_changes(rest_call& call);
std::optional<http_reply> answer_operations(rest_call& call);
/// `{"id","status","url"}` of a new operation.
boost::json::object new_operation(const rest_call& call);

} // namespace simulator::areas
