// SPDX-License-Identifier: BSL-1.0
// `query_links_as<T>(query, api)`: the rows of a query over links or a tree, with both ends as your own type.
#pragma once

#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/devops/fetching_walk.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/run_query.hpp>
#include <azdo/devops/wiql_links.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/devops/work_items_as.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// One row of a query over links or a tree.
template <described T>
struct link_row_of {
    std::optional<work_item_of<T>> source{}; ///< nothing for a work item at the top
    std::string link_type{};                 ///< such as `System.LinkTypes.Hierarchy-Forward`; empty for a work item at the top
    work_item_of<T> target{};
    int depth = 0; ///< 0 at the top; in a tree, how far below it
};

namespace detail {
/// The text of a query, or the query itself where it has no `text()`.
template <class Query>
result<sent_query> sent_form(Query query) {
    if constexpr (requires { query.text(); }) {
        auto text = query.text();
        if (!text) return std::move(text).error();
        return sent_query(*std::move(text));
    } else {
        return sent_query(std::move(query));
    }
}

/// The rows that a query over links finds; each lot has at most 200 work items at their ends.
template <described T>
class link_source {
public:
    using operation_type = get_batch_as<T>;
    using value_type = link_row_of<T>;

    link_source(result<sent_query> query, query_options options) : query_(std::move(query)), options_(std::move(options)) {}

    bool is_over() const noexcept { return asked_ && at_ == rows_.size(); }
    const std::vector<std::int32_t>& missing() const noexcept { return missing_; }
    conversation<std::vector<value_type>> more(next_t next, std::string_view organization) {
        if (!asked_) {
            auto found = co_await run_query(query_, options_, next, organization);
            if (!found) co_return std::move(found).error();
            if (auto good = take(*found); !good) co_return std::move(good).error();
        }
        const std::size_t end = std::min(rows_.size(), at_ + max_batch_size / 2);
        get_work_items_as<T> batch;
        batch.organization = options_.organization;
        batch.as_of = options_.as_of;
        for (std::size_t i = at_; i < end; ++i) {
            batch.ids.push_back(rows_[i].target);
            if (rows_[i].source != 0) batch.ids.push_back(rows_[i].source);
        }
        auto got = co_await batch.converse(next, organization);
        if (!got) co_return std::move(got).error();
        co_return lot(end, *got);
    }

private:
    struct row {
        std::int32_t source; ///< 0: none
        std::string link_type;
        std::int32_t target;
        int depth;
    };

    result<void> take(const api::wit::work_item_query_result& found) {
        if (!found.work_items.empty())
            return fail(failure_kind::invalid_input, "this query finds work items, not links: read it with query_as");
        if (found.work_item_relations.size() >= static_cast<std::size_t>(options_.window)) return too_many_results(options_, "links", "");
        std::map<std::int32_t, int> depths; // rows of a tree come after the row of their source
        for (const auto& one : found.work_item_relations) {
            if (!one.target.has_value()) return fail(failure_kind::protocol, "a row of the query's result has no target");
            const std::int32_t source = one.source.has_value() ? one.source->id : 0;
            const auto above = depths.find(source);
            const int depth = source == 0 ? 0 : above == depths.end() ? 1 : above->second + 1;
            depths.emplace(one.target->id, depth);
            rows_.push_back({source, one.rel, one.target->id, depth});
        }
        asked_ = true;
        return {};
    }
    std::vector<value_type> lot(std::size_t end, const found_work_items<T>& read) {
        std::map<std::int32_t, const work_item_of<T>*> by_id;
        for (const auto& item : read.items) by_id.emplace(item.id, &item);
        for (const std::int32_t id : sorted_unique(read.missing)) missing_.push_back(id);
        std::vector<value_type> made;
        for (; at_ < end; ++at_) {
            row& one = rows_[at_];
            const auto source = by_id.find(one.source), target = by_id.find(one.target);
            if (target == by_id.end() || (one.source != 0 && source == by_id.end())) continue; // in `missing`
            value_type& next = made.emplace_back();
            if (one.source != 0) next.source = *source->second;
            next.link_type = std::move(one.link_type);
            next.target = *target->second;
            next.depth = one.depth;
        }
        return made;
    }

    result<sent_query> query_;
    query_options options_;
    bool asked_ = false;
    std::vector<row> rows_{};
    std::size_t at_ = 0;
    std::vector<std::int32_t> missing_{};
};
} // namespace detail

/// The rows that a query over links or a tree finds, without I/O: `query_links_as` uses it, and coroutines do, as `fetching_walk` shows.
///
/// Failures: `too_large` for 20,000 rows or more; `invalid_input` for a query that finds work items. A row with an end that cannot be read
/// is left out, and the id of that end is in `missing()`.
template <described T>
class link_walk : public fetching_walk<detail::link_source<T>> {
public:
    template <class Query>
    explicit link_walk(Query query, query_options options = {})
        : fetching_walk<detail::link_source<T>>({detail::sent_form(std::move(query)), std::move(options)}) {}
};

/// The rows that a query over links or a tree finds, both ends as `T`: a range of `result<link_row_of<T>>`, in the order of the service,
/// which in a tree is that of the hierarchy.
///
/// Example:
/// ```
/// for (const auto& row : azdo::query_links_as<bug>(azdo::wiql::select_tree(), api)) {
///     if (!row) return report(row.error());
///     print(std::string(2 * row->depth, ' '), row->target.value.title);
/// }
/// ```
/// `query` is a `wiql::link_query` or `wiql::tree_query`, the text of one, or a `saved_query`.
///
/// Failures: those of `link_walk` and `call`; the range ends after the first.
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
template <described T, class Query, class Api>
fetched_range<link_walk<T>, Api> query_links_as(Query query, Api&& api, query_options options = {}, const call_options& each = {}) {
    return {link_walk<T>(std::move(query), std::move(options)), std::forward<Api>(api), each};
}

} // namespace azdo::inline v1
