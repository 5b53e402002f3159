// SPDX-License-Identifier: BSL-1.0
// `query_as<T>(query, api)`: the work items that a query finds, as your own type, fetched while they are read.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/devops/fetching_walk.hpp>
#include <azdo/devops/read_work_items_as.hpp>
#include <azdo/devops/run_query.hpp>
#include <azdo/devops/wiql.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
/// A query in one of its three forms.
using any_query = std::variant<std::string, saved_query, wiql::query>;

/// The ids that a query finds, in windows of at most `window`. Work items that were found are not found again: the next window begins
/// after the highest id.
class id_windows {
public:
    id_windows(any_query query, query_options options) : query_(std::move(query)), options_(std::move(options)) {}

    bool is_over() const noexcept { return over_; }
    const query_options& options() const noexcept { return options_; }

    /// Finds the ids of the next window.
    conversation<std::vector<std::int32_t>> next_ids(next_t next, std::string_view organization) {
        auto got = co_await run_query(window_query(), options_, next, organization);
        if (!got) co_return std::move(got).error();
        if (!got->work_item_relations.empty())
            co_return fail(failure_kind::invalid_input, "this query finds links, not work items: read it with query_links_as");
        std::vector<std::int32_t> ids;
        ids.reserve(got->work_items.size());
        for (const auto& one : got->work_items) ids.push_back(one.id);
        co_return take(std::move(ids));
    }

private:
    bool has_windows() const noexcept {
        const auto* built = std::get_if<wiql::query>(&query_);
        return built != nullptr && !built->is_ordered();
    }
    result<sent_query> window_query() const {
        if (const auto* text = std::get_if<std::string>(&query_)) return sent_query(*text);
        if (const auto* saved = std::get_if<saved_query>(&query_)) return sent_query(*saved);
        auto text = window_text(std::get<wiql::query>(query_));
        if (!text) return std::move(text).error();
        return sent_query(*std::move(text));
    }
    result<std::string> window_text(const wiql::query& built) const {
        if (built.is_ordered()) return built.text();
        if (!last_) return built.order_by("System.Id").text();
        return built.where(wiql::field("System.Id") > *last_).order_by("System.Id").text();
    }
    result<std::vector<std::int32_t>> take(std::vector<std::int32_t> ids) {
        const bool is_full = ids.size() >= static_cast<std::size_t>(options_.window);
        over_ = !is_full;
        if (is_full && !has_windows())
            return too_many_results(options_, "work items",
                ", or build it with azdo::wiql::select and without an order, which reads any number of them in order of id");
        if (is_full && last_ && ids.back() <= *last_)
            return fail(failure_kind::protocol, "the service found work items again that this query had left behind");
        if (!ids.empty()) last_ = ids.back();
        return ids;
    }

    any_query query_;
    query_options options_;
    std::optional<std::int32_t> last_{};
    bool over_ = false;
};
} // namespace detail

/// The work items that a query finds, as `T`, without I/O: `query_as` uses it, and coroutines do, as `fetching_walk` shows.
///
/// Example: `azdo::query_walk<bug> walk{"SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'Active'"};`
///
/// First the ids are queried, then their work items are read in batches of 200, each when the one before has been used. A query of
/// `azdo::wiql::select` without an order finds any number of work items, in order of id: beyond 20,000 it goes on after the last id. What
/// matches throughout is found once; what begins or ends to match meanwhile may or may not be found.
///
/// Failures: `too_large` for another query that finds 20,000 work items or more; `invalid_input` for a query that finds links.
template <described T>
class query_walk : public fetching_walk<detail::item_source<T, detail::id_windows>> {
public:
    explicit query_walk(detail::any_query query, query_options options = {})
        : fetching_walk<detail::item_source<T, detail::id_windows>>(
              detail::item_source<T, detail::id_windows>(detail::id_windows(std::move(query), std::move(options)))) {}
};

/// The work items that a query finds, as `T`: a range of `result<work_item_of<T>>` that fetches them while it is read.
///
/// Example:
/// ```
/// const auto active = azdo::wiql::select().where(azdo::wiql::field("System.State") == "Active");
/// for (const auto& item : azdo::query_as<bug>(active, api)) {
///     if (!item) return report(item.error());
///     print(item->id, item->value.title);
/// }
/// ```
/// `query` is a `wiql::query`, the text of one, or a `saved_query`. `each` has the options of each call. See `query_walk` for how it reads,
/// and for coroutines. `missing()` of the range has the ids that were found and could not be read.
///
/// Failures: those of `query_walk` and `call`; the range ends after the first.
template <described T, class Query, class Api>
fetched_range<query_walk<T>, Api> query_as(Query query, Api&& api, query_options options = {}, const call_options& each = {}) {
    return {query_walk<T>(std::move(query), std::move(options)), std::forward<Api>(api), each};
}

} // namespace azdo::inline v1
