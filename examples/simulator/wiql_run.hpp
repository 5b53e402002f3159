// SPDX-License-Identifier: BSL-1.0
// Runs queries for work items, links and trees.
#pragma once

#include "context.hpp"
#include "wiql.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace simulator::wiql {

struct run_options {
    const project* in = nullptr; ///< the value of `@Project`; the query is not limited to it
    bool time_precision = false; ///< otherwise dates are compared by day and a time of day is refused
    std::size_t limit = 20000;   ///< more results are refused
    const team* of = nullptr;    ///< the team in the address
    /// The members of a group or team, or the types of a category, in lower case; empty if there is none with this name.
    std::function<std::optional<std::vector<std::string>>(const std::string& name)> members_of{};
    /// The areas of a team, and whether those below belong to it.
    std::function<std::vector<std::pair<std::string, bool>>(const project& in, const team& of)> areas_of{};
};

/// A link, or with type and source empty a work item at the top.
struct found_link {
    std::string_view type{};
    std::optional<int> source{};
    int target = 0;
};
/// Of a query for links or trees: each source, followed by its links.
std::vector<found_link> run_links(const context& ctx, const query& asked, const run_options& options);

/// Ids in the requested order, otherwise by id. Throws `vendor_error` 400 for values that a field cannot be compared with.
std::vector<int> run(const context& ctx, const query& asked, const run_options& options);

} // namespace simulator::wiql
