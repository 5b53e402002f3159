// SPDX-License-Identifier: BSL-1.0
// What the readers of queries have in common: where a query runs, and how (devops/query_as.hpp, devops/query_links_as.hpp).
#pragma once

#include <azdo/api/wit/wiql.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace azdo::inline v1 {

/// The most work items that the service returns for one query.
///
/// Source: https://learn.microsoft.com/azure/devops/organizations/settings/work/object-limits (VS402337)
inline constexpr std::int32_t max_query_results = 20'000;

/// A query that is stored in a project, by its GUID.
struct saved_query {
    std::string id;
};

/// Where and how a query runs.
struct query_options {
    std::string organization{};              ///< empty: that of the client
    std::optional<std::string> project{};    ///< what `@Project` means
    std::optional<std::string> team{};       ///< what `@CurrentIteration` and `@TeamAreas` refer to; requires `project`
    std::int32_t window = max_query_results; ///< results of one query, 1 to 20,000; a longer list takes several
    std::optional<sys_time> as_of{}; ///< reads the values of that time; what is found depends on the query, which has its own `ASOF`
};

namespace detail {
/// A query as it is sent.
using sent_query = std::variant<std::string, saved_query>;

inline conversation<api::wit::work_item_query_result> run_query(
    result<sent_query> query, query_options options, next_t next, std::string_view organization) {
    if (!query) co_return std::move(query).error();
    if (options.window < 1 || options.window > max_query_results)
        co_return fail(failure_kind::invalid_input, "query_options::window must be a number from 1 to 20,000");
    if (const auto* saved = std::get_if<saved_query>(&*query)) {
        const api::wit::query_by_id stored{
            .organization = options.organization, .project = options.project, .team = options.team, .id = saved->id, .top = options.window};
        co_return co_await send_operation(stored, next, organization);
    }
    api::wit::query_by_wiql asked{
        .organization = options.organization, .project = options.project, .team = options.team, .body = {}, .top = options.window};
    asked.body.query = std::get<std::string>(*query);
    co_return co_await send_operation(asked, next, organization);
}
/// Why a query whose results may be cut off is refused.
inline failure too_many_results(const query_options& options, std::string_view things, std::string_view advice) {
    return fail(failure_kind::too_large, joined({"the query finds ", digits_of(static_cast<std::uint64_t>(options.window)), " ", things,
                                             " or more, the most that one query returns, so some may be left out: narrow it", advice}));
}
} // namespace detail

} // namespace azdo::inline v1
