// SPDX-License-Identifier: BSL-1.0
// `co_call` and `co_paginate`: `call` and `paginate` for Boost.Asio coroutines, with the same code for policies, credentials and paging.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/transport/asio_transport.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
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
template <class Transport>
boost::asio::awaitable<result<http::response>> co_exchange(const Transport& transport, const http::request& wanted) {
    if constexpr (std::same_as<Transport, any_transport>) {
        using answer = boost::asio::awaitable<result<http::response>>;
        const auto send = transport.template sender<answer>();
        if (!send)
            co_return nothing_sent(
                failure_kind::invalid_input, "this transport blocks: pass one that awaits, such as asio_transport; nothing was sent");
        co_return co_await send(wanted);
    } else {
        co_return co_await transport(wanted);
    }
}

/// The driver for coroutines, as `blocking_driver::run` is for threads.
template <class T, class Transport>
boost::asio::awaitable<result<T>> co_run(conversation<T> what, const Transport& transport, http::time_point deadline, http::stop_ref stop) {
    running<T> run(std::move(what), steady_time{}());
    while (!run.done()) {
        if (const http::request* wanted = run.to_send()) {
            std::optional<http::request> limited;
            const http::request& final = limit(*wanted, deadline, stop, limited);
            if (!still_wanted(final, steady_time{}())) {
                run.answer(not_wanted(final), steady_time{}());
                continue;
            }
            result<http::response> got = co_await co_exchange(transport, final);
            run.answer(std::move(got), steady_time{}());
        } else {
            co_await co_sleep(sooner(run.wake_at(), deadline), stop);
            run.wake(steady_time{}());
        }
    }
    co_return std::move(run).ending();
}

/// Returns an optional, because co_spawn needs a default-constructible type.
template <class Step, class Api>
boost::asio::awaitable<std::optional<result<typename Step::result_type>>> co_call_on_strand(
    const Step& step, const Api& api, call_options options) {
    const http::time_point deadline = steady_time{}().after(options.timeout.count());
    if constexpr (conversing_step<Step>) {
        const step_options with(options, first_of(api));
        co_return co_await co_run(step.converse(with.first()), transport_of(api), deadline, options.stop);
    } else {
        auto request = request_of(step, organization_of(api));
        take_options(request, options, deadline);
        if (!request) co_return std::move(request).error();
        auto got = co_await co_run(first_of(api)(*std::move(request)), transport_of(api), deadline, options.stop);
        if (!got) co_return std::move(got).error();
        co_return result_of(step, *std::move(got));
    }
}
} // namespace detail

/// Sends an operation (or another step) without blocking; otherwise like `call`.
///
/// Example:
/// ```
/// azdo::client api{"acme", credential, azdo::asio_transport{}};
/// boost::asio::awaitable<void> show() {
///     const get_work_item wanted{.id = 42};    // with a name: g++ 12 destroys a nameless one twice
///     auto item = co_await azdo::co_call(wanted, api);
///     …
/// }
/// ```
/// Requirement: `api`, and everything to which the options refer, outlive it. It runs on its own strand, so any executor will do.
template <callable_step Step, class Api>
boost::asio::awaitable<result<typename Step::result_type>> co_call(Step step, const Api& api, call_options options = {}) {
    static_assert(detail::admitted<Step, Api>());
    auto strand = boost::asio::make_strand(co_await boost::asio::this_coro::executor);
    auto got = co_await boost::asio::co_spawn(strand, detail::co_call_on_strand(step, api, options), boost::asio::use_awaitable);
    co_return *std::move(got);
}
/// As above, on an executor other than the awaiting coroutine's.
template <callable_step Step, class Api, std::convertible_to<boost::asio::any_io_executor> Executor>
boost::asio::awaitable<result<typename Step::result_type>> co_call(
    Step step, const Api& api, Executor executor, call_options options = {}) {
    static_assert(detail::admitted<Step, Api>());
    auto strand = boost::asio::make_strand(executor);
    auto got = co_await boost::asio::co_spawn(strand, detail::co_call_on_strand(step, api, options), boost::asio::use_awaitable);
    co_return *std::move(got);
}

/// The elements of all pages, like `paginated_range`: `while (auto project = co_await projects.next()) …`.
///
/// An lvalue api is held by reference and must outlive this; an rvalue api is moved into it.
template <paged_operation Op, class Api>
class co_paginated_range {
public:
    using value_type = typename page_walk<Op>::element_type;

    co_paginated_range(Op first, Api&& api, call_options each_page)
        : walk_(std::move(first)), api_(std::forward<Api>(api)), options_(each_page) {}

    /// At most that many elements in total, like `paginated_range::limit`.
    co_paginated_range& limit(std::uint64_t elements) & noexcept {
        walk_.limit(elements);
        return *this;
    }
    co_paginated_range limit(std::uint64_t elements) && {
        walk_.limit(elements);
        return std::move(*this);
    }
    /// Like `paginated_range::max_empty_pages`.
    co_paginated_range& max_empty_pages(std::uint64_t pages) & noexcept {
        walk_.max_empty_pages(pages);
        return *this;
    }
    co_paginated_range max_empty_pages(std::uint64_t pages) && {
        walk_.max_empty_pages(pages);
        return std::move(*this);
    }

    /// The next element, or the failure that ends the iteration; nullopt at the end.
    boost::asio::awaitable<std::optional<value_type>> next() {
        while (const auto* wanted = walk_.wanted()) walk_.take(co_await azdo::co_call(*wanted, api_.get(), options_));
        co_return walk_.next();
    }
    /// Like `page_walk::position`.
    const Op& position() const noexcept { return walk_.position(); }

private:
    page_walk<Op> walk_;
    detail::held_api<Api> api_;
    call_options options_;
};

/// Iterates over all pages of a list without blocking.
///
/// Example:
/// ```
/// auto projects = azdo::co_paginate(list_projects{.organization = "acme"}, api).limit(1'000);
/// while (auto project = co_await projects.next()) …
/// ```
template <paged_operation Op, class Api>
co_paginated_range<Op, Api> co_paginate(Op first, Api&& api, const call_options& each_page = {}) {
    return co_paginated_range<Op, Api>(std::move(first), std::forward<Api>(api), each_page);
}

} // namespace azdo::inline v1
