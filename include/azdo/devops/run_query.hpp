// SPDX-License-Identifier: BSL-1.0
// What the readers of queries have in common: where a query runs, and how (devops/query_as.hpp, devops/query_links_as.hpp).
#pragma once

#include <azdo/api/wit/wiql.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/schema/describe.hpp>

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

/// A query that is stored in a project: by its GUID, or by its path, such as `Shared Queries/Open bugs`. A path requires
/// `query_options::project`.
///
/// Example: `azdo::query_as<bug>(azdo::saved_query{.path = "Shared Queries/Open bugs"}, api, {.project = "Fabrikam"})`
struct saved_query {
    std::string id{};
    std::string path{}; ///< instead of `id`
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

/// `GET /{organization}/{project}/_apis/wit/queries/{*query}`, and of the answer only what a path is looked up for.
///
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get
struct look_up_query {
    struct result_type {
        std::string id{};
        bool is_folder = false;

        template <class self = result_type>
        static constexpr auto schema() {
            return azdo::describe(azdo::field<"id", &self::id>(azdo::as::required), azdo::field<"isFolder", &self::is_folder>());
        }
    };
    static constexpr auto endpoint = azdo::get("/{organization}/{project}/_apis/wit/queries/{*query}", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string query;

    template <class self = look_up_query>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"query", &self::query>(azdo::as::path));
    }
};

/// The GUID of a saved query.
inline conversation<std::string> id_of_query(
    const saved_query& query, const query_options& options, next_t next, std::string_view organization) {
    if (query.id.empty() == query.path.empty())
        co_return fail(failure_kind::invalid_input, "a saved query needs one of its id and its path");
    if (query.path.empty()) co_return query.id;
    if (!options.project || options.project->empty())
        co_return fail(failure_kind::invalid_input, "a saved query is found by its path within a project: set query_options::project");
    const look_up_query wanted{.organization = options.organization, .project = *options.project, .query = query.path};
    auto found = co_await send_operation(wanted, next, organization);
    if (!found) co_return std::move(found).error();
    if (found->is_folder) co_return fail(failure_kind::invalid_input, "this path is a folder of queries, not a query");
    co_return std::move(found->id);
}

inline conversation<api::wit::work_item_query_result> run_query(
    result<sent_query> query, query_options options, next_t next, std::string_view organization) {
    if (!query) co_return std::move(query).error();
    if (options.window < 1 || options.window > max_query_results)
        co_return fail(failure_kind::invalid_input, "query_options::window must be a number from 1 to 20,000");
    if (const auto* saved = std::get_if<saved_query>(&*query)) {
        auto id = co_await id_of_query(*saved, options, next, organization);
        if (!id) co_return std::move(id).error();
        const api::wit::query_by_id stored{.organization = options.organization,
            .project = options.project,
            .team = options.team,
            .id = *std::move(id),
            .top = options.window};
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
