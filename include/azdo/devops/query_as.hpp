// SPDX-License-Identifier: BSL-1.0
// `query_as<T>(query, api)`: the work items that a query finds, as your own type, fetched while they are read.
#pragma once

#include <azdo/api/wit/wiql.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/wiql.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/devops/work_items_as.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/pulled_range.hpp>
#include <azdo/http/send_operation.hpp>

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
    std::int32_t window = max_query_results; ///< results of one query; a longer list takes several
};

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
        auto got = co_await ask(next, organization);
        if (!got) co_return std::move(got).error();
        if (!got->work_item_relations.empty())
            co_return fail(failure_kind::invalid_input, "this query finds links, not work items: read it with query_links_as");
        std::vector<std::int32_t> ids;
        ids.reserve(got->work_items.size());
        for (const auto& one : got->work_items) ids.push_back(one.id);
        co_return take(std::move(ids));
    }

private:
    conversation<api::wit::work_item_query_result> ask(next_t next, std::string_view organization) const {
        if (const auto* saved = std::get_if<saved_query>(&query_)) {
            const api::wit::query_by_id stored{.organization = options_.organization,
                .project = options_.project,
                .team = options_.team,
                .id = saved->id,
                .top = options_.window};
            co_return co_await send_operation(stored, next, organization);
        }
        auto text = window_text();
        if (!text) co_return std::move(text).error();
        api::wit::query_by_wiql asked{
            .organization = options_.organization, .project = options_.project, .team = options_.team, .body = {}, .top = options_.window};
        asked.body.query = *std::move(text);
        co_return co_await send_operation(asked, next, organization);
    }
    bool has_windows() const noexcept {
        const auto* built = std::get_if<wiql::query>(&query_);
        return built != nullptr && !built->is_ordered();
    }
    result<std::string> window_text() const {
        if (const auto* text = std::get_if<std::string>(&query_)) return *text;
        const auto& built = std::get<wiql::query>(query_);
        if (built.is_ordered()) return built.text();
        if (!last_) return built.order_by("System.Id").text();
        return built.where(wiql::field("System.Id") > *last_).order_by("System.Id").text();
    }
    result<std::vector<std::int32_t>> take(std::vector<std::int32_t> ids) {
        const bool is_full = ids.size() >= static_cast<std::size_t>(options_.window);
        over_ = !is_full;
        if (is_full && !has_windows())
            return fail(failure_kind::too_large,
                joined({"the query finds ", digits_of(static_cast<std::uint64_t>(options_.window)),
                    " work items or more, the most that one query returns, so some may be left out: narrow it, or build it with "
                    "azdo::wiql::select and without an order, which reads any number of them in order of id"}));
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

template <described T>
class query_walk;

/// The call that a `query_walk` needs next: a step for `call` and `co_call`. Its result goes into the walk.
template <described T>
struct query_fetch {
    using operation_type = detail::get_batch_as<T>;
    using result_type = void;

    query_walk<T>* walk;

    conversation<void> converse(next_t next, std::string_view organization = {}) const { return walk->fetch(next, organization); }
};

/// The work items that a query finds, without I/O: `query_as` uses it, and coroutines do.
///
/// Example:
/// ```
/// azdo::query_walk<bug> walk{"SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'Active'"};
/// for (;;) {
///     if (auto fetch = walk.wanted()) walk.take(co_await azdo::co_call(*fetch, api));
///     else if (auto item = walk.next()) use(*item);
///     else break;
/// }
/// ```
/// First the ids are queried, then their work items are read in batches of 200, each when the one before has been used. A query of
/// `azdo::wiql::select` without an order finds any number of work items, in order of id: beyond 20,000 it goes on after the last id. What
/// matches throughout is found once; what begins or ends to match meanwhile may or may not be found.
///
/// Failures: `too_large` for another query that finds 20,000 work items or more; `invalid_input` for a query that finds links. What is
/// found but cannot be read, because it was deleted since or may not be read, is in `missing()`.
template <described T>
class query_walk {
public:
    explicit query_walk(std::string wiql, query_options options = {}) : windows_(std::move(wiql), std::move(options)) {}
    explicit query_walk(wiql::query built, query_options options = {}) : windows_(std::move(built), std::move(options)) {}
    explicit query_walk(saved_query stored, query_options options = {}) : windows_(std::move(stored), std::move(options)) {}

    /// The call to make now; nothing when a work item is ready or the walk has ended.
    std::optional<query_fetch<T>> wanted() noexcept {
        if (at_ < items_.size() || trouble_ || ended_ || (windows_.is_over() && next_id_ == ids_.size())) return std::nullopt;
        return query_fetch<T>{this};
    }
    /// Hands in the result of the call of `wanted()`.
    void take(result<void> fetched) {
        if (!fetched) trouble_ = std::move(fetched).error();
    }
    /// The next work item, or the failure that ends the walk; nothing at the end, and while `wanted()` has a call.
    std::optional<result<work_item_of<T>>> next() {
        if (at_ < items_.size()) return result<work_item_of<T>>(std::move(items_[at_++]));
        if (!trouble_) return std::nullopt;
        ended_ = true;
        return result<work_item_of<T>>(*std::exchange(trouble_, std::nullopt));
    }
    /// The ids that the query found and that could not be read, so far.
    const std::vector<std::int32_t>& missing() const noexcept { return missing_; }

private:
    friend struct query_fetch<T>;

    conversation<void> fetch(next_t next, std::string_view organization) {
        if (next_id_ == ids_.size()) {
            auto ids = co_await windows_.next_ids(next, organization);
            if (!ids) co_return std::move(ids).error();
            ids_ = *std::move(ids);
            next_id_ = 0;
        }
        const std::size_t size = std::min(max_batch_size, ids_.size() - next_id_);
        if (size == 0) co_return result<void>();
        const get_work_items_as<T> batch{.organization = windows_.options().organization, .ids = batch_of(size)};
        auto got = co_await batch.converse(next, organization);
        if (!got) co_return std::move(got).error();
        next_id_ += size;
        items_ = std::move(got->items);
        at_ = 0;
        missing_.insert(missing_.end(), got->missing.begin(), got->missing.end());
        co_return result<void>();
    }
    std::vector<std::int32_t> batch_of(std::size_t size) const {
        const auto first = ids_.begin() + static_cast<std::ptrdiff_t>(next_id_);
        return {first, first + static_cast<std::ptrdiff_t>(size)};
    }

    detail::id_windows windows_;
    std::vector<std::int32_t> ids_{};
    std::size_t next_id_ = 0;
    std::vector<work_item_of<T>> items_{};
    std::size_t at_ = 0;
    std::vector<std::int32_t> missing_{};
    std::optional<failure> trouble_{};
    bool ended_ = false;
};

/// The range that `query_as` returns.
template <described T, class Api>
class queried_range : public pulled_range<queried_range<T, Api>, result<work_item_of<T>>> {
public:
    queried_range(query_walk<T> walk, Api&& api, call_options each)
        : walk_(std::move(walk)), api_(std::forward<Api>(api)), options_(each) {}

    /// The ids that the query found and that could not be read, so far.
    const std::vector<std::int32_t>& missing() const noexcept { return walk_.missing(); }

private:
    friend class pulled_range<queried_range<T, Api>, result<work_item_of<T>>>;

    std::optional<result<work_item_of<T>>> pull() {
        while (auto fetch = walk_.wanted()) walk_.take(azdo::call(*fetch, api_.get(), options_));
        return walk_.next();
    }

    query_walk<T> walk_;
    detail::held_api<Api> api_;
    call_options options_;
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
/// and for coroutines.
///
/// Failures: those of `query_walk` and `call`; the range ends after the first.
template <described T, class Query, class Api>
queried_range<T, Api> query_as(Query query, Api&& api, query_options options = {}, const call_options& each = {}) {
    return {query_walk<T>(std::move(query), std::move(options)), std::forward<Api>(api), each};
}

} // namespace azdo::inline v1
