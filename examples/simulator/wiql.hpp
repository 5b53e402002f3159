// SPDX-License-Identifier: BSL-1.0
// The Work Item Query Language: a query is parsed once and then evaluated for every work item.
//
//   SELECT [field], … FROM WorkItems [WHERE condition] [ORDER BY [field] [ASC|DESC], …] [ASOF 'date']
//   SELECT [field], … FROM WorkItemLinks [WHERE source AND link AND target] [ORDER BY …] [ASOF 'date'] [MODE (mode)]
//
// Conditions: = <> < > <= >= [NOT] IN, [NOT] CONTAINS [WORDS], [NOT] UNDER, [NOT] IN GROUP, IS [NOT] EMPTY, EVER (before the field, with
// =, or after it), AND, OR, NOT, parentheses; on the right a text, a number, a field, @Me, @Project, @Today with an offset in days, or
// @StartOfDay, Week, Month or Year with a distance (`@StartOfDay('-1w')`), an offset in its own unit, or both, @CurrentIteration with a team,
// an offset in iterations, or both, @TeamAreas with or without a team, and for the id @MyRecentActivity, @RecentProjectActivity,
// @RecentMentions and @Follows (which finds nothing: nobody follows a work item here).
//
// In queries for links each condition is on one side: [Source].[field], [Target].[field] or [System.Links.LinkType]; parentheses around
// those of a side, AND between them.
#pragma once

#include "process.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::wiql {

enum class comparison {
    equal,
    not_equal,
    less,
    greater,
    less_equal,
    greater_equal,
    contains,
    contains_words,
    under,
    in,
    in_group,
    ever,
    empty
};

/// What a field belongs to: `item` in flat queries, the others in queries for links.
enum class side { item, source, target, link };

enum class link_mode { must_contain, may_contain, does_not_contain, recursive, matching_children };

/// A number of years (`y`), months (`M`), weeks (`w`), days (`d`), hours (`h`) or minutes (`m`).
struct distance {
    std::int64_t count = 0;
    char unit = 'd';
};

struct operand {
    enum class kind { text, number, field, me, project, today, start, current_iteration, team_areas, item_set };
    kind is;
    std::string text{}; ///< of `current_iteration` and `team_areas`: `[Project]\Team`, or empty; of `item_set`: the macro in lower case
    double number = 0;
    char start_of = 'd'; ///< of `start`: the start of the day, week, month or year
    distance argument{}; ///< of `start`
    distance offset{};   ///< after a macro
    const field_definition* field = nullptr;
    side on = side::item; ///< of `field`
};

struct condition {
    enum class kind { all, any, none, test };
    kind is;
    std::vector<condition> parts{}; ///< of all, any and none
    const field_definition* field = nullptr;
    side on = side::item;
    comparison compare = comparison::equal;
    bool negated = false;
    std::vector<operand> operands{};
};

struct sort_column {
    const field_definition* field;
    bool descending;
    side on = side::item; ///< `item` in a query for links: of both sides
};

struct query {
    std::vector<const field_definition*> columns;
    std::vector<sort_column> order;
    std::unique_ptr<condition> where{}; ///< null: every work item
    std::optional<operand> as_of{};     ///< a text or a date macro
    std::optional<link_mode> links{};   ///< of queries for links; these have the filters of the three sides instead of `where`
    std::unique_ptr<condition> source{}, link{}, target{};
};

/// `System.Links.LinkType`, which no work item has.
const field_definition& link_type_field();

/// `flat`, `oneHop` or `tree`
std::string_view query_type(const query& of);

/// Throws `vendor_error` 400 that says what is wrong with the query.
query parse(std::string_view text);

} // namespace simulator::wiql
