// SPDX-License-Identifier: BSL-1.0
// Long-running operations: start one, poll it until it has ended, store it as a value and go on in another process.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// The states of a long-running operation, whatever the service calls them.
enum class job_state : unsigned char {
    queued,
    running,
    succeeded,
    failed,
    cancelled, ///< or abandoned
    unknown    ///< the service gave none, or one that this library does not know
};

/// The progress of a long-running operation, as the service tells it.
struct job_progress {
    job_state state = job_state::unknown;
    std::string detail{};             ///< in the service's words: its state, the current step, or what went wrong
    std::optional<double> fraction{}; ///< from 0 to 1, where it is known
};

/// A long-running operation that was started: a plain described value, which identifies it for the service. It is the token to resume:
/// store it as JSON (`json::encode`), and poll it in another process. One struct for each kind:
/// ```
/// struct copy_job {
///     using poll_type = get_copy;                                     // the operation that asks for its state
///     std::string organization{};                                     // empty: that of the client
///     int copy_id = 0;
///     poll_type poll() const { return {.organization = organization, .copy_id = copy_id}; }
///     static azdo::job_progress progress_of(const get_copy::result_type& got) { return {azdo::job_state_of(got.status), got.message}; }
///     static azdo::result<copy_job> started(const create_copy& asked, const create_copy::result_type& got);   // for start_job
///     cancel_copy cancel() const;                                     // only where it can be cancelled
///     static constexpr auto schema() { … }
/// };
/// ```
template <class T>
concept long_running_job = described<T> && operation<typename T::poll_type> &&
    requires(const T& job, const typename T::poll_type::result_type& got) {
    { job.poll() } -> std::same_as<typename T::poll_type>;
    { T::progress_of(got) } -> std::same_as<job_progress>;
};

/// A job that can be cancelled, with `call(job.cancel(), api)`. It has ended when the next poll says so.
template <class T>
concept cancellable_job = long_running_job<T> && requires(const T& job) {
    { job.cancel() } -> operation;
};

/// The state that a name means, in any of the service's spellings: `inProgress`, `canceling`, `completed`, …
AZDO_OUT_OF_LINE constexpr job_state job_state_of(std::string_view name) noexcept {
    constexpr struct {
        std::string_view name;
        job_state state;
    } all[] = {{"queued", job_state::queued}, {"notSet", job_state::queued}, {"notStarted", job_state::queued},
        {"postponed", job_state::queued}, {"none", job_state::queued}, {"inProgress", job_state::running},
        {"cancelling", job_state::running}, {"canceling", job_state::running}, {"succeeded", job_state::succeeded},
        {"completed", job_state::succeeded}, {"partiallySucceeded", job_state::succeeded}, {"failed", job_state::failed},
        {"cancelled", job_state::cancelled}, {"canceled", job_state::cancelled}, {"abandoned", job_state::cancelled}};
    for (const auto& one : all)
        if (azdo::detail::equal_ignoring_case(one.name, name)) return one.state;
    return job_state::unknown;
}

/// How often `poll_until_done` asks. A `Retry-After` of the service takes precedence, also one on a success.
struct polling_pace {
    std::chrono::milliseconds first_delay{1'000};    ///< between the first two polls, at least 1 ms; each further one is half as long again
    std::chrono::milliseconds longest_delay{30'000}; ///< the longest
    int failures = 5;                                ///< how many polls in a row may fail for a passing reason
};

namespace detail {
/// The value of a member of an answer, optional or not; null when it is absent.
template <class T>
const unwrap<T>* find_value(const T& member) noexcept {
    if constexpr (is_optional<T>)
        return member.has_value() ? &*member : nullptr;
    else
        return &member;
}
template <class T>
std::string text_in(const T& member) {
    const std::string* const text = find_value(member);
    return text == nullptr ? std::string() : *text;
}
/// The name of an enumerator in a member of an answer; empty when it is absent.
template <class T>
std::string name_in(const T& member) {
    const auto* const value = find_value(member);
    return value == nullptr ? std::string() : std::string(value->name());
}
/// The id that the answer to a start must have.
template <class T>
auto started_id(const T& member) -> result<unwrap<T>> {
    const auto* const id = find_value(member);
    if (id == nullptr || *id == unwrap<T>{})
        return fail(failure_kind::protocol, "the service gave no id for what it started: look for it in its list");
    return *id;
}

/// The progress that an answer means: the name of its state, and what else it says. The detail of an unknown state begins with its name; a
/// fraction outside 0 to 1 is dropped.
AZDO_OUT_OF_LINE inline job_progress progress_with(std::string state, std::string words, std::optional<double> fraction = {}) {
    job_progress made{job_state_of(state), std::move(words), {}};
    if (fraction && *fraction >= 0 && *fraction <= 1) made.fraction = fraction;
    if (made.detail.empty())
        made.detail = std::move(state);
    else if (made.state == job_state::unknown && !state.empty())
        made.detail = joined({state, ": ", made.detail});
    return made;
}

/// True for the failure of a poll that may be gone at the next one.
inline bool may_pass(const failure& why) noexcept {
    switch (why.kind) {
    case failure_kind::throttled:
    case failure_kind::unavailable:
    case failure_kind::transport: return true;
    case failure_kind::timed_out: return !why.nothing_sent; // otherwise it is the deadline of the call
    default: return false;
    }
}
/// Says that only the polling has ended.
AZDO_COLD inline failure left_alone(failure why) {
    why.message += "; this does not end the operation, which can be polled again";
    return why;
}
/// The failure of an operation that has not succeeded.
AZDO_OUT_OF_LINE inline failure unsuccessful(const job_progress& last, const http::response& got) {
    const bool is_unknown = last.state == job_state::unknown;
    failure made = fail(is_unknown ? failure_kind::protocol : failure_kind::rejected,
        is_unknown && last.detail.empty()    ? "the service gave no state of the operation that this library knows"
        : is_unknown                         ? "the service gave a state of the operation that this library does not know"
        : last.state == job_state::cancelled ? "the operation was cancelled"
                                             : "the operation has failed");
    if (!last.detail.empty()) {
        made.message += ": ";
        append_sanitized(made.message, last.detail);
    }
    made.status = got.status;
    made.correlation_id = http::correlation_id(got);
    return made;
}

/// The pauses between polls.
class poll_pauses {
public:
    explicit poll_pauses(const polling_pace& pace) noexcept
        : most_failures_(pace.failures), longest_(std::max(pace.longest_delay, shortest)),
          delay_(std::max(std::min(pace.first_delay, longest_), shortest)) {}

    /// False when too many polls in a row have failed.
    bool go_on(bool failed) noexcept {
        if (!failed) return failures_ = 0, true;
        return failures_++ < most_failures_;
    }
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> asked) noexcept {
        const auto own = delay_, more = std::max(own / 2, shortest);
        delay_ = std::min(own, longest_ - more) + more;
        return http::detail::is_pause(asked) ? std::chrono::milliseconds(*asked) : own;
    }

private:
    static constexpr std::chrono::milliseconds shortest{1};

    int most_failures_;
    std::chrono::milliseconds longest_;
    std::chrono::milliseconds delay_;
    int failures_ = 0;
};

struct no_report {
    constexpr void operator()(const job_progress&) const noexcept {}
};
} // namespace detail

/// Polls a long-running operation until it has ended, and gives the last answer. A step for `call` and `co_call`.
///
/// Example:
/// ```
/// auto job = azdo::call(azdo::start_job<azdo::queued_operation>(queue_create_project{.body = {.name = "New"}}), api);
/// if (!job) return report(job.error());
/// print(azdo::json::encode(*job));                                             // store it, to go on after a restart
/// auto tell = [](const azdo::job_progress& now) { std::cout << now.detail << '\n'; };
/// auto ended = azdo::call(azdo::poll_until_done{*job, tell}, api, {.timeout = std::chrono::minutes(10)});
/// ```
/// The first poll is sent at once; then it waits as long as the service says (`Retry-After`), else as `polling_pace` says. The deadline is
/// that of the call: `timeout`, by default 100 seconds. A stop token ends only the waiting: `call(job->cancel(), api)` cancels the operation,
/// where the service can.
///
/// `report` is called after each poll with the progress, and with the answer if it takes that, too: `report(progress, answer)`.
///
/// Failures: `rejected` when the operation has failed or was cancelled, with the service's words; `timed_out` at the deadline; `cancelled`
/// after a stop; `protocol` for an unknown state, and for an exception of `report`; other failures as for the operation that polls. Passing
/// failures (`transport`, `unavailable`, `throttled`, a poll that was not answered in time) end it only after `polling_pace::failures` in a
/// row. The job can be polled again after each failure that is not `rejected`.
template <long_running_job Job, class Report = detail::no_report>
class poll_until_done {
public:
    using operation_type = typename Job::poll_type;
    using result_type = typename Job::poll_type::result_type;

    explicit poll_until_done(Job job, Report report = {}, const polling_pace& pace = {})
        : job_(std::move(job)), report_(std::move(report)), pace_(pace) {}

    conversation<result_type> converse(next_t next, std::string_view organization = {}) const {
        for (detail::poll_pauses pauses(pace_);;) {
            result<http::request> request = azdo::to_request(job_.poll(), organization);
            if (!request) co_return std::move(request).error();
            result<http::response> got = co_await next(*std::move(request));
            const auto asked = got ? http::retry_after(got->headers()) : got.error().retry_after;
            result<result_type> answer = got ? detail::parse_answer<operation_type>(*got) : result<result_type>(got.error());
            if (!pauses.go_on(!answer) || (!answer && !detail::may_pass(answer.error())))
                co_return detail::left_alone(std::move(answer).error());
            if (answer) {
                const job_progress now = Job::progress_of(*answer);
                tell(now, *answer);
                if (now.state == job_state::succeeded) co_return answer;
                if (now.state != job_state::queued && now.state != job_state::running) co_return detail::unsuccessful(now, *got);
            }
            const http::time_point time = co_await current_time{};
            co_await wait_until{time.after(pauses.next(asked))};
        }
    }

private:
    void tell(const job_progress& now, const result_type& answer) const {
        if constexpr (std::is_invocable_v<const Report&, const job_progress&, const result_type&>)
            report_(now, answer);
        else
            report_(now);
    }

    Job job_;
    Report report_;
    polling_pace pace_;
};

/// The call of an operation that starts a long-running one; its result is the job. Made by `start_job`.
template <long_running_job Job, operation Op>
class starting_step {
public:
    using operation_type = Op;
    using result_type = Job;

    explicit starting_step(Op what) : operation_(std::move(what)) {}
    result<http::request> to_request(std::string_view organization = {}) const { return azdo::to_request(operation_, organization); }
    result<Job> parse(http::response got) const {
        const auto answer = detail::parse_answer<Op>(got);
        if (!answer) return answer.error();
        return Job::started(operation_, *answer);
    }

private:
    Op operation_;
};

/// Starts a long-running operation: `call(start_job<queued_operation>(queue_create_project{…}), api)` gives the job.
///
/// Failures: as for the operation; `protocol` when the answer does not identify what was started.
template <long_running_job Job, operation Op>
starting_step<Job, Op> start_job(Op what) {
    constexpr bool starts_it = requires(const Op& asked, const typename Op::result_type& got) {
        { Job::started(asked, got) } -> std::same_as<result<Job>>;
    };
    static_assert(
        starts_it, "azdo: this operation does not start a job of this kind: the job's function `started` does not take its answer");
    return starting_step<Job, Op>(std::move(what));
}

} // namespace azdo::inline v1
