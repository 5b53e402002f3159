// SPDX-License-Identifier: BSL-1.0
// Flat queries of the Work Item Query Language: a query is parsed once and then evaluated for every work item.
//
//   SELECT [field], … FROM WorkItems [WHERE condition] [ORDER BY [field] [ASC|DESC], …]
//
// Conditions: = <> < > <= >= [NOT] IN, [NOT] CONTAINS [WORDS], [NOT] UNDER, EVER, IS [NOT] EMPTY, AND, OR, NOT, parentheses; on the right a
// text, a number, a field, @Me, @Project, @Today with an offset in days, or @StartOfDay, Week, Month or Year with a distance
// (`@StartOfDay('-1w')`), an offset in its own unit, or both, and @CurrentIteration with a team, an offset in iterations, or both.
// Queries for links between work items are not supported.
#pragma once

#include "process.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::wiql {

enum class comparison { equal, not_equal, less, greater, less_equal, greater_equal, contains, contains_words, under, in, ever, empty };

/// A number of years (`y`), months (`M`), weeks (`w`), days (`d`), hours (`h`) or minutes (`m`).
struct distance {
    std::int64_t count = 0;
    char unit = 'd';
};

struct operand {
    enum class kind { text, number, field, me, project, today, start, current_iteration };
    kind is;
    std::string text{}; ///< of `current_iteration`: `[Project]\Team`, or empty
    double number = 0;
    char start_of = 'd'; ///< of `start`: the start of the day, week, month or year
    distance argument{}; ///< of `start`
    distance offset{};   ///< after a macro
    const field_definition* field = nullptr;
};

struct condition {
    enum class kind { all, any, none, test };
    kind is;
    std::vector<condition> parts{}; ///< of all, any and none
    const field_definition* field = nullptr;
    comparison compare = comparison::equal;
    bool negated = false;
    std::vector<operand> operands{};
};

struct sort_column {
    const field_definition* field;
    bool descending;
};

struct query {
    std::vector<const field_definition*> columns;
    std::vector<sort_column> order;
    std::unique_ptr<condition> where; ///< null: every work item
};

/// Throws `vendor_error` 400 that says what is wrong with the query.
query parse(std::string_view text);

} // namespace simulator::wiql
