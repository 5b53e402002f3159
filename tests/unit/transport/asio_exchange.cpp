// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/asio_exchange.hpp>

#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/channel.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <sys/socket.h>

BOOST_AUTO_TEST_SUITE(transport_asio_exchange)

namespace {
using azdo::transport_options;
namespace http = azdo::http;
using exchange = std::optional<azdo::result<http::response>>;
} // namespace

BOOST_AUTO_TEST_CASE(other_handlers_run_on_the_thread_however_fast_bytes_arrive) {
    int both[2];
    BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, both) == 0); // pieces are received one by one, and all are available
    const azdo::owned_descriptor server(both[1]);
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    BOOST_TEST(::send(both[1], head.data(), head.size(), MSG_DONTWAIT) == static_cast<ssize_t>(head.size()));
    for (int i = 0; i < 100; ++i) BOOST_TEST(::send(both[1], "x", 1, MSG_DONTWAIT) == 1);
    const auto request = http::request::make(azdo::http_method::get, "http://localhost/").value();
    const auto target = http::split_url(request.target());
    const transport_options options;
    exchange got;
    int turns = 0;
    boost::asio::io_context io;
    const auto one = [&]() -> boost::asio::awaitable<void> {
        azdo::detail::asio_exchange alone(request, *target, options, nullptr, io.get_executor());
        alone.use(azdo::detail::channel(azdo::owned_descriptor(both[0])));
        got = co_await alone.talk();
    };
    const auto other = [&]() -> boost::asio::awaitable<void> {
        for (; !got; ++turns) co_await boost::asio::post(boost::asio::use_awaitable);
    };
    boost::asio::co_spawn(io, one(), boost::asio::detached);
    boost::asio::co_spawn(io, other(), boost::asio::detached);
    io.run();
    BOOST_TEST(got->value().body == std::string(100, 'x'));
    BOOST_TEST(turns >= 5); // one in sixteen pieces
}

BOOST_AUTO_TEST_SUITE_END()
