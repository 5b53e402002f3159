// SPDX-License-Identifier: BSL-1.0
// The common part of walks that fetch lots of elements by calls of several exchanges (devops/query_as.hpp, devops/query_links_as.hpp, devops/read_work_items_as.hpp).
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/pulled_range.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

template <class Source>
class fetching_walk;

/// The call that a `fetching_walk` needs next: a step for `call` and `co_call`. What it fetches is then in the walk.
template <class Source>
struct walk_fetch {
    using operation_type = typename Source::operation_type;
    using result_type = void;

    fetching_walk<Source>* walk;

    conversation<void> converse(next_t next, std::string_view organization = {}) const { return walk->fetch(next, organization); }
};

/// A walk over elements that come in lots, without I/O.
///
/// Example:
/// ```
/// for (;;) {
///     if (auto fetch = walk.wanted()) walk.take(azdo::call(*fetch, api)); // or co_await azdo::co_call(*fetch, api)
///     else if (auto element = walk.next()) use(*element);
///     else break;
/// }
/// ```
/// Requirements: `Source` has an `operation_type`, `value_type`, `conversation<std::vector<value_type>> more(next_t, std::string_view)`,
/// `bool is_over()` and `missing()`. The walk stays where it is while a call that it wanted is under way.
template <class Source>
class fetching_walk {
public:
    using element_type = result<typename Source::value_type>;
    using fetch_type = walk_fetch<Source>;

    explicit fetching_walk(Source source) : source_(std::move(source)) {}

    /// The call to make now; nothing when an element is ready or the walk has ended.
    std::optional<fetch_type> wanted() noexcept {
        if (at_ < lot_.size() || trouble_ || ended_ || source_.is_over()) return std::nullopt;
        return fetch_type{this};
    }
    /// Hands in the result of the call of `wanted()`.
    void take(result<void> fetched) {
        if (!fetched) trouble_ = std::move(fetched).error();
    }
    /// The next element, or the failure that ends the walk; nothing at the end, and while `wanted()` has a call.
    std::optional<element_type> next() {
        if (at_ < lot_.size()) return std::optional<element_type>(std::in_place, std::in_place, std::move(lot_[at_++]));
        if (!trouble_) return std::nullopt;
        ended_ = true;
        return element_type(*std::exchange(trouble_, std::nullopt));
    }
    /// The ids of work items that were found and could not be read, so far: deleted since, or not to be read by this user.
    const auto& missing() const noexcept { return source_.missing(); }

private:
    friend struct walk_fetch<Source>;

    conversation<void> fetch(next_t next, std::string_view organization) {
        auto got = co_await source_.more(next, organization);
        if (!got) co_return std::move(got).error();
        lot_ = *std::move(got);
        at_ = 0;
        co_return result<void>();
    }

    Source source_;
    std::vector<typename Source::value_type> lot_{};
    std::size_t at_ = 0;
    std::optional<failure> trouble_{};
    bool ended_ = false;
};

/// A range over the elements of a walk, each lot of which is fetched when it is needed.
template <class Walk, class Api>
class fetched_range : public pulled_range<fetched_range<Walk, Api>, typename Walk::element_type> {
public:
    fetched_range(Walk walk, Api&& api, call_options each) : walk_(std::move(walk)), api_(std::forward<Api>(api)), options_(each) {}

    /// As `fetching_walk::missing`.
    const auto& missing() const noexcept { return walk_.missing(); }

private:
    friend class pulled_range<fetched_range<Walk, Api>, typename Walk::element_type>;

    std::optional<typename Walk::element_type> pull() {
        while (auto fetch = walk_.wanted()) walk_.take(azdo::call(*fetch, api_.get(), options_));
        return walk_.next();
    }

    Walk walk_;
    detail::held_api<Api> api_;
    call_options options_;
};

} // namespace azdo::inline v1
