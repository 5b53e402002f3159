// SPDX-License-Identifier: BSL-1.0
// `streamed_batches(step, api)`: the batches of the service's reporting interface, each with the watermark to save.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/devops/fetching_walk.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// One batch of work item revisions or links, and the watermark that follows it.
template <class T>
struct streamed_batch {
    std::vector<T> values{};          ///< may be empty, also before the last batch
    std::string continuation_token{}; ///< the watermark: save it together with the values, and begin the next reading with it
    bool is_last_batch = false;       ///< everything up to now has been read
};

namespace detail {
/// The answer of a reporting operation; `page_words` judges its members.
template <class T>
struct reporting_answer {
    std::vector<T> values{};
    std::optional<json::raw> continuation_token{};
    std::optional<json::raw> next_link{};
    std::optional<json::raw> is_last_batch{};

    template <class self = reporting_answer>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"values", &self::values>(azdo::as::required),
            azdo::field<"continuationToken", &self::continuation_token>(), azdo::field<"nextLink", &self::next_link>(),
            azdo::field<"isLastBatch", &self::is_last_batch>());
    }
};

/// A generated reporting operation whose values are of the type `T`.
template <class Op, class T>
struct reporting_operation : Op {
    using result_type = reporting_answer<T>;
};

/// What a batch says about those after it. `sent`: the watermark that it was requested with.
struct batch_position {
    std::string continuation_token{};
    bool is_last_batch = false;
};
inline result<batch_position> position_after(page_words&& words, std::string_view sent) {
    words.read_link();
    const bool is_last = words.more == false;
    if (words.token.empty() && *words.unreadable != '\0') return fail(failure_kind::protocol, words.unreadable);
    if (!is_last && words.token.empty())
        return fail(failure_kind::protocol, "the service gave neither a continuation token nor a last batch: the rest cannot be read");
    if (!is_last && words.token == sent) return fail(failure_kind::protocol, "the service gave the same continuation token twice");
    if (words.token.empty()) words.token = sent; // reading these values again loses nothing
    return batch_position{std::move(words.token), is_last};
}

/// Advice for a watermark that the service no longer knows.
inline failure with_watermark_advice(failure why, std::string_view sent) {
    if (!sent.empty() && (why.status == 400 || why.status == 404 || why.status == 410))
        why.message += "; if the continuation token is no longer valid, begin again without one";
    return why;
}

/// The batches of a step, one after another.
template <class Step>
class batch_source {
public:
    using operation_type = typename Step::operation_type;
    using value_type = typename Step::result_type;

    explicit batch_source(Step first) : step_(std::move(first)) { seen_.add(fingerprint_of(step_.continuation_token)); }

    bool is_over() const noexcept { return over_; }
    conversation<std::vector<value_type>> more(next_t next, std::string_view organization) {
        auto batch = co_await step_.converse(next, organization);
        if (!batch) co_return std::move(batch).error();
        if (!batch->is_last_batch && seen_.add(fingerprint_of(batch->continuation_token)))
            co_return fail(failure_kind::protocol, "the service gave the same continuation token twice");
        over_ = batch->is_last_batch;
        step_.continuation_token = batch->continuation_token;
        std::vector<value_type> lot;
        lot.push_back(*std::move(batch));
        co_return lot;
    }

private:
    Step step_;
    cycle_detector seen_{1'024};
    bool over_ = false;
};
} // namespace detail

/// The batches of a reporting step (`reporting_revisions_as`, `reporting_links`) without I/O: `streamed_batches` uses it, and coroutines do,
/// as `fetching_walk` shows.
///
/// Example: `azdo::batch_walk walk{azdo::reporting_links{.project = "Fabrikam", .continuation_token = saved}};`
///
/// It ends after the batch that says that it is the last. Batches without values are elements, too, since their watermark moves on.
///
/// Failures: `protocol` when the service leads in a circle (of the last 1,024 watermarks; longer cycles are noticed later), or says neither
/// where the next batch begins nor that this one is the last.
template <class Step>
class batch_walk : public fetching_walk<detail::batch_source<Step>> {
public:
    explicit batch_walk(Step first) : fetching_walk<detail::batch_source<Step>>(detail::batch_source<Step>(std::move(first))) {}
};

/// The batches of a reporting step: a range of `result<streamed_batch<…>>` that fetches each when it is needed, and holds one.
///
/// Example:
/// ```
/// for (const auto& batch : azdo::streamed_batches(azdo::reporting_revisions_as<bug>{.project = "Fabrikam", .continuation_token = saved}, api)) {
///     if (!batch) return report(batch.error());
///     begin_transaction();
///     for (const auto& revision : batch->values) store(revision.id, revision.rev, revision.value);
///     save(batch->continuation_token);
///     commit(); // a program that is killed at any point goes on where the last transaction ended
/// }
/// ```
/// `each` has the options of each call. A request that fails is not repeated here, but by `retry`.
///
/// Failures: those of `batch_walk` and `call`; the range ends after the first. The watermark of the batch before remains valid.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-revisions
template <class Step, class Api>
fetched_range<batch_walk<Step>, Api> streamed_batches(Step first, Api&& api, const call_options& each = {}) {
    return {batch_walk<Step>(std::move(first)), std::forward<Api>(api), each};
}

} // namespace azdo::inline v1
