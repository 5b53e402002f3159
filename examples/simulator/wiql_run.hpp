// SPDX-License-Identifier: BSL-1.0
// Runs work item queries.
#pragma once

#include "context.hpp"
#include "wiql.hpp"

#include <vector>

namespace simulator::wiql {

struct run_options {
    const project* in = nullptr; ///< the value of `@Project`; the query is not limited to it
    bool time_precision = false; ///< otherwise dates are compared by day and a time of day is refused
    std::size_t limit = 20000;   ///< more results are refused
};

/// Ids in the requested order, otherwise by id. Throws `vendor_error` 400 for values that a field cannot be compared with.
std::vector<int> run(const context& ctx, const query& asked, const run_options& options);

} // namespace simulator::wiql
