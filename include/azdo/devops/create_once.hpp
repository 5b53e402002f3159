// SPDX-License-Identifier: BSL-1.0
// `create_once<T>`: creates a work item that is neither lost nor doubled when the answer to its creation is lost.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/devops/batch.hpp>
#include <azdo/devops/create_work_item_as.hpp>
#include <azdo/devops/find_marked.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// What is known about a work item that was to be created.
enum class creation_state : unsigned char {
    created,     ///< it exists
    not_created, ///< its mark was not found until the end of the wait
    unknown      ///< it may exist: the search for its mark failed, or was ended by the deadline or by you
};

/// What came of creating a work item.
template <described T>
struct creation {
    creation_state state = creation_state::unknown;
    std::int32_t id = 0;                   ///< when it was created
    std::optional<work_item_of<T>> item{}; ///< when it was created; absent if it was found but could not be read
    std::vector<std::int32_t> others{};    ///< further work items with the same mark: it was created more than once
    std::optional<failure> lost{};         ///< why an answer was missing
    int sent = 0;                          ///< how many requests were sent to create it
};

/// Options of `create_once`.
struct create_once_options {
    std::chrono::milliseconds wait{60'000};       ///< how long the mark is searched for before it counts as not created: queries lag
    std::chrono::milliseconds first_delay{1'000}; ///< between the first two searches; doubles each time
    std::chrono::milliseconds longest_delay{10'000};
    int resends = 0;           ///< how often it is sent again after it was not created
    bool search_first = false; ///< searches for the mark before the first request, too: for a program that starts again after a crash
};

namespace detail {
/// True when a call ends before its next request: by its deadline, or by the caller.
inline bool ends_call(const failure& why) noexcept {
    return why.nothing_sent && (why.kind == failure_kind::timed_out || why.kind == failure_kind::cancelled);
}
/// The searches for a mark, and when to stop.
class search_pauses {
public:
    search_pauses(const create_once_options& options, http::time_point start) noexcept
        : delay_(std::max(options.first_delay, shortest)), longest_(std::max(options.longest_delay, shortest)),
          end_(start.after(options.wait)) {}

    /// True when a search that began then, and found nothing, is the last one.
    bool is_last(http::time_point begin) const noexcept { return !(begin < end_); }
    /// True when a search failed for the third time after the end.
    bool gives_up(http::time_point begin) noexcept { return is_last(begin) && ++late_failures_ >= 3; }
    /// When to search next: at the end of the wait at the latest, unless that has passed.
    http::time_point next(http::time_point now) noexcept {
        const http::time_point by_delay = now.after(delay_);
        delay_ = std::min(2 * delay_, longest_);
        return now < end_ && end_ < by_delay ? end_ : by_delay;
    }

private:
    static constexpr std::chrono::milliseconds shortest{10};

    std::chrono::milliseconds delay_;
    std::chrono::milliseconds longest_;
    http::time_point end_;
    int late_failures_ = 0;
};
} // namespace detail

/// Creates a work item with a mark, and finds out what happened when the answer is lost: a connection that broke, a deadline of a proxy, a 5xx.
/// Azure DevOps has no idempotency keys, so the mark serves as one. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// azdo::create_work_item_as<bug> wanted{.project = "Fabrikam", .type = "Bug", .value = {.title = "It broke"}};
/// auto done = azdo::call(azdo::create_once<bug>{wanted, azdo::creation_mark::tag("import-4711"), {.resends = 2}}, api, {.timeout = std::chrono::minutes(5)});
/// if (!done) return report(done.error());                                                                  // refused: nothing was created
/// if (done->state == azdo::creation_state::created) print(done->id, done->others);
/// if (done->state == azdo::creation_state::not_created) print("try again later");
/// if (done->state == azdo::creation_state::unknown) report(*done->lost);                                   // a person has to look
/// ```
/// After a lost answer the mark is searched for, with growing pauses. When it is found, the work item was created. When it is not found in a
/// search that begins after `wait`, it counts as not created, and is sent again if `resends` allows it. A service whose queries lag by more
/// than `wait` may so create two; after a second request `others` has the first one, if it can be found by then. The timeout of the call has to
/// be longer than `wait`. The mark stays on the work item.
///
/// Failures: those of the service and of the request that show that nothing was created: an invalid field, no permission, throttling, a
/// request that was not sent. A lost answer is not a failure: the `creation` says what is known.
template <described T>
struct create_once {
    using operation_type = typename create_work_item_as<T>::operation_type;
    using result_type = creation<T>;

    create_work_item_as<T> what;
    creation_mark mark;
    create_once_options options{};

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        result_type made;
        const find_marked search{what.organization, what.project, mark};
        if (options.search_first) {
            const auto found = co_await search.converse(next, client_organization);
            if (!found) co_return found.error();
            if (!found->empty()) {
                take_ids(made, *found);
                auto with_item = co_await read(std::move(made), next, client_organization);
                co_return with_item;
            }
        }
        for (const create_work_item_as<T> marked = with_mark();;) {
            auto got = co_await marked.converse(next, client_organization);
            if (!got && detail::shows_no_effect(got.error()) && made.sent == 0) co_return std::move(got).error();
            ++made.sent;
            if (got) {
                made.state = creation_state::created;
                made.id = got->id;
                made.item.emplace(*std::move(got));
                if (made.sent == 1) co_return made;
                const auto found = co_await search.converse(next, client_organization);
                if (found) take_others(made, *found);
                co_return made;
            }
            made.lost.emplace(got.error());
            if (detail::shows_no_effect(got.error())) co_return made; // an earlier one was not created, and this one was refused
            auto known = co_await find_out(std::move(made), search, next, client_organization);
            if (!known) co_return std::move(known).error();
            made = *std::move(known);
            if (made.state == creation_state::created) {
                auto with_item = co_await read(std::move(made), next, client_organization);
                co_return with_item;
            }
            if (made.state == creation_state::unknown || made.sent > options.resends) co_return made;
        }
    }

private:
    create_work_item_as<T> with_mark() const {
        create_work_item_as<T> marked = what;
        if (mark.is_tag())
            marked.tags.push_back(mark.text());
        else
            marked.links.push_back(azdo::links::hyperlink(mark.text()));
        return marked;
    }
    static void take_ids(result_type& to, const std::vector<std::int32_t>& found) {
        to.state = creation_state::created;
        to.id = found.front();
        take_others(to, found);
    }
    static void take_others(result_type& to, const std::vector<std::int32_t>& found) {
        std::copy_if(found.begin(), found.end(), std::back_inserter(to.others), [&](std::int32_t one) { return one != to.id; });
    }
    /// Searches for the mark until it is found or the wait is over.
    conversation<result_type> find_out(result_type made, find_marked search, next_t next, std::string_view client_organization) const {
        made.state = creation_state::unknown;
        http::time_point begin = co_await current_time{};
        for (detail::search_pauses pauses(options, begin);;) {
            const auto found = co_await search.converse(next, client_organization);
            if (found && !found->empty()) {
                take_ids(made, *found);
                co_return made;
            }
            if (found && pauses.is_last(begin)) {
                made.state = creation_state::not_created;
                co_return made;
            }
            if (!found && (detail::ends_call(found.error()) || pauses.gives_up(begin))) co_return made;
            const http::time_point now = co_await current_time{};
            co_await wait_until{pauses.next(now)};
            begin = co_await current_time{};
        }
    }
    conversation<result_type> read(result_type made, next_t next, std::string_view client_organization) const {
        const get_work_item_as<T> wanted{.organization = what.organization, .id = made.id};
        auto got = co_await azdo::send_operation(wanted, next, client_organization);
        if (got)
            made.item.emplace(*std::move(got));
        else
            made.lost.emplace(std::move(got).error());
        co_return made;
    }
};

} // namespace azdo::inline v1
