// SPDX-License-Identifier: BSL-1.0
// `read_work_items_as<T>(ids, api)`: any number of work items whose ids are known, as your own type, fetched while they are read.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/fetching_walk.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/devops/work_items_as.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// How work items are read whose ids are known.
struct read_options {
    std::string organization{};      ///< empty: that of the client
    std::optional<sys_time> as_of{}; ///< the values at that time instead of the current ones
};

namespace detail {
/// Ids that are all known.
class known_ids {
public:
    known_ids(std::vector<std::int32_t> ids, read_options options)
        : ids_(std::move(ids)), options_(std::move(options)), over_(ids_.empty()) {}

    bool is_over() const noexcept { return over_; }
    const read_options& options() const noexcept { return options_; }
    conversation<std::vector<std::int32_t>> next_ids(next_t, std::string_view) {
        over_ = true;
        co_return std::move(ids_);
    }

private:
    std::vector<std::int32_t> ids_;
    read_options options_;
    bool over_;
};

/// The work items of `Ids`, in batches.
template <described T, class Ids>
class item_source {
public:
    using operation_type = get_batch_as<T>;
    using value_type = work_item_of<T>;

    explicit item_source(Ids ids) : source_(std::move(ids)) {}

    bool is_over() const noexcept { return source_.is_over() && next_id_ == ids_.size(); }
    const std::vector<std::int32_t>& missing() const noexcept { return missing_; }
    conversation<std::vector<value_type>> more(next_t next, std::string_view organization) {
        if (next_id_ == ids_.size()) {
            auto ids = co_await source_.next_ids(next, organization);
            if (!ids) co_return std::move(ids).error();
            ids_ = *std::move(ids);
            next_id_ = 0;
        }
        const std::size_t size = std::min(max_batch_size, ids_.size() - next_id_);
        get_work_items_as<T> batch;
        batch.organization = source_.options().organization;
        batch.as_of = source_.options().as_of;
        const auto first = ids_.begin() + static_cast<std::ptrdiff_t>(next_id_);
        batch.ids.assign(first, first + static_cast<std::ptrdiff_t>(size));
        auto got = co_await batch.converse(next, organization);
        if (!got) co_return std::move(got).error();
        next_id_ += size;
        missing_.insert(missing_.end(), got->missing.begin(), got->missing.end());
        co_return std::move(got->items);
    }

private:
    Ids source_;
    std::vector<std::int32_t> ids_{};
    std::size_t next_id_ = 0;
    std::vector<std::int32_t> missing_{};
};
} // namespace detail

/// Work items whose ids are known, as `T`, without I/O: `read_work_items_as` uses it, and coroutines do, as `fetching_walk` shows.
///
/// Example: `azdo::work_items_walk<bug> walk{changed_ids};`
template <described T>
class work_items_walk : public fetching_walk<detail::item_source<T, detail::known_ids>> {
public:
    explicit work_items_walk(std::vector<std::int32_t> ids, read_options options = {})
        : fetching_walk<detail::item_source<T, detail::known_ids>>(
              detail::item_source<T, detail::known_ids>(detail::known_ids(std::move(ids), std::move(options)))) {}
};

/// Work items whose ids are known, as `T`: a range of `result<work_item_of<T>>` in the order of the ids, which reads 200 at a time, each
/// when those before have been used. `get_work_items_as` reads all of them at once.
///
/// Example:
/// ```
/// auto changed = azdo::read_work_items_as<bug>(changed_ids, api);
/// for (const auto& item : changed) {
///     if (!item) return report(item.error());
///     print(item->id, item->value.title);
/// }
/// for (auto id : changed.missing()) print("work item ", id, " cannot be read");
/// ```
/// An id that is repeated is read again. `each` has the options of each call.
///
/// Failures: as `call`; the range ends after the first. A work item that does not exist is not a failure.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch
template <described T, class Api>
fetched_range<work_items_walk<T>, Api> read_work_items_as(
    std::vector<std::int32_t> ids, Api&& api, read_options options = {}, const call_options& each = {}) {
    return {work_items_walk<T>(std::move(ids), std::move(options)), std::forward<Api>(api), each};
}

} // namespace azdo::inline v1
