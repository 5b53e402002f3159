// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/transport/asio.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/transport/asio.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

namespace azdo::inline v1::detail {

// At -O1 and -O2 g++ 12 may inline Asio's operator new for the frame of a coroutine without its operator delete.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

/// Sleeps until a time; ends early when a stop is requested.
inline boost::asio::awaitable<void> co_sleep(http::time_point until, http::stop_ref stop) {
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor);
    for (http::time_point time = steady_time{}(); time < until && !stop.stop_requested(); time = steady_time{}()) {
        const std::int64_t left = until.ms - time.ms;
        timer.expires_after(std::chrono::milliseconds(std::min<std::int64_t>(left, stop.stop_possible() ? 50 : 3'600'000)));
        co_await timer.async_wait(boost::asio::use_awaitable);
    }
}

/// Sends one request. A type-erased transport may be one that blocks, which is refused.
inline boost::asio::awaitable<result<http::response>> co_send_one(const awaiting_sender& send, const http::request& wanted) {
    if (!send)
        co_return nothing_sent(
            failure_kind::invalid_input, "this transport blocks: pass one that awaits, such as asio_transport; nothing was sent");
    result<http::response> got = co_await send(wanted);
    co_return got;
}

inline boost::asio::awaitable<void> co_run(running_steps& run, const co_options& options) {
    while (!run.done()) {
        if (const http::request* wanted = run.to_send()) {
            std::optional<http::request> limited;
            const http::request& final = limit(*wanted, options.deadline, options.stop, limited);
            if (!still_wanted(final, steady_time{}())) {
                run.answer(not_wanted(final), steady_time{}());
                continue;
            }
            result<http::response> got = co_await co_send_one(options.send, final);
            run.answer(std::move(got), steady_time{}());
        } else {
            co_await co_sleep(sooner(run.wake_at(), options.deadline), options.stop);
            run.wake(steady_time{}());
        }
    }
}

AZDO_DECL boost::asio::awaitable<void> co_drive(running_steps& run, co_options options) {
    if (!options.executor) options.executor = co_await boost::asio::this_coro::executor;
    auto strand = boost::asio::make_strand(options.executor);
    co_await boost::asio::co_spawn(strand, co_run(run, options), boost::asio::use_awaitable);
}

AZDO_DECL boost::asio::awaitable<result<http::response>> co_send(next_t first, http::request wanted, co_options options) {
    running<http::response> run(first(std::move(wanted)), steady_time{}());
    co_await co_drive(run, options);
    co_return std::move(run).ending();
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace azdo::inline v1::detail
