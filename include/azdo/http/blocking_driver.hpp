// SPDX-License-Identifier: BSL-1.0
// `blocking_driver`: runs a conversation in the calling thread, with an injected clock and sleep function.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/query_set.hpp>
#include <azdo/http/transport.hpp>

#include <optional>
#include <utility>

namespace azdo::inline v1 {

/// Options that every call accepts.
struct call_options {
    std::chrono::milliseconds timeout{100'000}; ///< for the whole call, including retries and waits
    http::stop_ref stop{};                      ///< a std::stop_token; ends the call with `cancelled`
    http::body_sink* sink = nullptr;            ///< receives the body of the answer; the operation's result is then empty
    http::header_set_ref headers{};             ///< an http::header_set; replaces the operation's headers of the same name
    http::query_set_ref query{};                ///< an http::query_set; replaces the operation's parameters of the same name
    api_version version{};                      ///< replaces the operation's version, unless it is empty
    std::optional<int> retries{};               ///< maximum number of repetitions by `retry`; absent: as the policy says
};

namespace detail {
inline bool still_wanted(const http::request& wanted, http::time_point time) {
    return !wanted.stop.stop_requested() && time < wanted.deadline;
}
/// Why a request that is no longer wanted was not sent.
AZDO_OUT_OF_LINE inline failure not_wanted(const http::request& wanted) {
    failure made = wanted.stop.stop_requested()
                       ? fail(failure_kind::cancelled, "the call was cancelled")
                       : fail(failure_kind::timed_out, "the deadline of this call passed before a request could be sent");
    made.nothing_sent = true;
    return made;
}
inline http::time_point sooner(http::time_point a, http::time_point b) noexcept { return a < b ? a : b; }
/// A type-erased transport.
struct transport_ref {
    const void* transport;
    result<http::response> (*send)(const void* transport, const http::request& wanted);
};
template <class Transport>
result<http::response> send_with(const void* transport, const http::request& wanted) {
    return (*static_cast<const Transport*>(transport))(wanted);
}

/// A request with a call's deadline and stop token; the request itself when it already has them.
AZDO_COLD inline const http::request& limit(
    const http::request& wanted, http::time_point deadline, const http::stop_ref& stop, std::optional<http::request>& copy) {
    const bool needs_stop = stop.stop_possible() && !wanted.stop.stop_possible();
    if (!(deadline < wanted.deadline) && !needs_stop) return wanted;
    copy.emplace(wanted);
    copy->deadline = sooner(deadline, wanted.deadline);
    if (needs_stop) copy->stop = stop;
    return *copy;
}
/// Sends one request, unless its deadline has passed or a stop was requested.
AZDO_OUT_OF_LINE inline result<http::response> send_limited(
    const http::request& wanted, const transport_ref& to, http::time_point time, http::time_point deadline, const http::stop_ref& stop) {
    std::optional<http::request> limited;
    const http::request& final = limit(wanted, deadline, stop, limited);
    if (!still_wanted(final, time)) return not_wanted(final);
    return to.send(to.transport, final);
}
} // namespace detail

/// Runs conversations by blocking. `clock()` gives an `http::time_point`; `sleep(until, stop)` returns at that time, or soon after a stop
/// is requested.
///
/// Example: a test that does not really wait:
/// ```
/// blocking_driver driver{[&] { return time; }, [&](http::time_point until, const http::stop_ref&) { time = until; }};
/// ```
template <class Clock, class Sleep>
class blocking_driver {
public:
    blocking_driver(Clock clock, Sleep sleep) : clock_(std::move(clock)), sleep_(std::move(sleep)) {}

    http::time_point now() const { return clock_(); }

    /// Runs a conversation to its end, sending through `transport`. Failures: the conversation's own; a request after `deadline` or a stop
    /// ends in `timed_out` or `cancelled` without being sent.
    template <class T, blocking_transport Transport>
    AZDO_NOINLINE result<T> run(conversation<T> what, const Transport& transport, http::time_point deadline, http::stop_ref stop) const {
        running<T> run(std::move(what), clock_());
        while (!run.done()) {
            if (const http::request* wanted = run.to_send()) {
                result<http::response> got =
                    detail::send_limited(*wanted, {&transport, detail::send_with<Transport>}, clock_(), deadline, stop);
                run.answer(std::move(got), clock_()); // the clock is read after the answer came
            } else {
                sleep_(detail::sooner(run.wake_at(), deadline), stop);
                run.wake(clock_());
            }
        }
        return std::move(run).ending();
    }

    /// Sends one request without a conversation, with the deadline and the stop token of its call.
    template <blocking_transport Transport>
    AZDO_NOINLINE result<http::response> exchange(const http::request& wanted, const Transport& transport) const {
        if (!detail::still_wanted(wanted, clock_())) return detail::not_wanted(wanted);
        return transport(wanted);
    }

private:
    Clock clock_;
    Sleep sleep_;
};

} // namespace azdo::inline v1
