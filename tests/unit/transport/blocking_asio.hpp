// SPDX-License-Identifier: BSL-1.0
// The asynchronous transport and driver with the interface of the blocking ones, so that both run the same tests.
#pragma once

#include <azdo/transport/asio.hpp>
#include <azdo/transport/asio_transport.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <optional>
#include <utility>

namespace loopback {

/// Runs an awaitable to completion.
template <class T>
T run(boost::asio::awaitable<T> what) {
    boost::asio::io_context io;
    std::optional<T> ended;
    const auto keep = [&ended](
                          boost::asio::awaitable<T> inner) -> boost::asio::awaitable<void> { ended.emplace(co_await std::move(inner)); };
    boost::asio::co_spawn(io, keep(std::move(what)), boost::asio::detached);
    io.run();
    return *std::move(ended);
}

struct blocking_asio {
    azdo::asio_transport transport;
    azdo::result<azdo::http::response> operator()(const azdo::http::request& request) const { return run(transport(request)); }
};

} // namespace loopback
