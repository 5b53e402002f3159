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
#include <azdo/http/response_details.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/transport/asio_transport.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

// At -O1 and -O2 g++ 12 may inline Asio's operator new for the frame of a coroutine without its operator delete.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace detail {
/// How to send with a transport that answers with an awaitable; empty for a type-erased one that blocks.
using awaiting_sender = transport_sender<boost::asio::awaitable<result<http::response>>>;

/// The parameters of a call that do not depend on its operation.
struct co_options {
    awaiting_sender send;
    boost::asio::any_io_executor executor; ///< empty: that of the awaiting coroutine
    http::time_point deadline;
    http::stop_ref stop;
};
/// Runs a conversation to its end, on its own strand: the driver for coroutines, as `blocking_driver::run` is for threads.
boost::asio::awaitable<void> co_drive(running_steps& run, co_options options);
/// Sends a request through policies, by `co_drive`.
boost::asio::awaitable<result<http::response>> co_send(next_t first, http::request wanted, co_options options);

template <class Transport>
awaiting_sender sender_of(const Transport& transport);

/// Sends one request, through the policies of a client too.
template <class Transport>
boost::asio::awaitable<result<http::response>> co_exchange(const void* transport, const http::request& wanted) {
    if constexpr (client_like<referred_t<Transport>>) {
        const Transport& api = *static_cast<const Transport*>(transport);
        return co_send(first_of(api), wanted, {sender_of(transport_of(api)), {}, wanted.deadline, wanted.stop});
    } else if constexpr (std::is_same_v<decltype(std::declval<const Transport&>()(wanted)),
                             boost::asio::awaitable<result<http::response>>>) {
        return (*static_cast<const Transport*>(transport))(wanted);
    } else {
        return [](const Transport& to, const http::request& message) -> boost::asio::awaitable<result<http::response>> {
            co_return co_await to(message);
        }(*static_cast<const Transport*>(transport), wanted);
    }
}
template <class Transport>
awaiting_sender sender_of(const Transport& transport) {
    if constexpr (std::same_as<Transport, any_transport>)
        return transport.template sender<boost::asio::awaitable<result<http::response>>>();
    else
        return {&transport, co_exchange<Transport>};
}

template <class Step, class Api>
boost::asio::awaitable<result<typename Step::result_type>> co_call_on(
    Step step, const Api& api, boost::asio::any_io_executor executor, call_options options) {
    const co_options with{sender_of(transport_of(api)), std::move(executor), steady_time{}().after(options.timeout), options.stop};
    if constexpr (conversing_step<Step>) {
        if (options.sink != nullptr) co_return no_place_for_sink();
        const step_options each(options, first_of(api));
        running<typename Step::result_type> run(converse(step, each.first(), organization_of(api)), steady_time{}());
        co_await co_drive(run, with);
        co_return std::move(run).ending();
    } else {
        auto request = request_of(step, organization_of(api));
        take_options(request, options, with.deadline);
        if (!request) co_return std::move(request).error();
        auto got = co_await co_send(first_of(api), *std::move(request), with);
        if (!got) co_return std::move(got).error();
        co_return result_of(step, *std::move(got));
    }
}
template <class T, class Transport>
boost::asio::awaitable<result<T>> co_call_free(conversation<T> what, const Transport& transport, call_options options) {
    if (changes_requests(options)) co_return no_place_for_options();
    if (options.sink != nullptr) co_return no_place_for_sink();
    running<T> run(std::move(what), steady_time{}());
    const co_options with{sender_of(transport), {}, steady_time{}().after(options.timeout), options.stop};
    co_await co_drive(run, with);
    co_return std::move(run).ending();
}
} // namespace detail

/// Sends an operation (or another step) without blocking; otherwise like `call`, with the same options.
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
    return detail::co_call_on(std::move(step), api, {}, options);
}
/// As above, on an executor other than the awaiting coroutine's.
template <callable_step Step, class Api, std::convertible_to<boost::asio::any_io_executor> Executor>
boost::asio::awaitable<result<typename Step::result_type>> co_call(
    Step step, const Api& api, Executor executor, call_options options = {}) {
    static_assert(detail::admitted<Step, Api>());
    return detail::co_call_on(std::move(step), api, std::move(executor), options);
}

/// A type that lacks a part of an operation is a compile error that names the part.
template <detail::unfinished_operation Step, class Api, class... Rest>
boost::asio::awaitable<result<typename detail::result_of_unfinished<Step>::type>> co_call(Step, const Api&, Rest...) {
    detail::name_missing_part<Step>();
    co_return fail(failure_kind::invalid_input, "this is not an operation");
}

/// Runs a conversation that sends with `azdo::send`, through a transport, without blocking; otherwise like `call`, with the same options.
///
/// Example: `boost::asio::awaitable<azdo::result<int>> status = azdo::co_call(status_of(request), api);`
template <class T, class Transport>
boost::asio::awaitable<result<T>> co_call(conversation<T> what, const Transport& transport, call_options options = {}) {
    return detail::co_call_free(std::move(what), transport, options);
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
    /// Like `page_walk::response`.
    const response_details& response() const noexcept { return walk_.response(); }

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

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/transport/impl/asio.hpp>
#endif
