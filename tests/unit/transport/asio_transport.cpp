// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/asio_transport.hpp>

#include "blocking_asio.hpp"
#include "servers.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/owned_socket.hpp>

#include <algorithm>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <utility>
#include <vector>

namespace {
loopback::blocking_asio make_transport(azdo::transport_options options) { return {azdo::asio_transport(std::move(options))}; }
std::size_t open_files() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
}
using exchange = std::optional<azdo::result<azdo::http::response>>;
boost::asio::awaitable<void> run_into(exchange& got, const azdo::asio_transport& transport, const azdo::http::request& request) {
    got = co_await transport(request);
}
} // namespace

BOOST_AUTO_TEST_SUITE(transport_asio_transport)

#include "cases.hpp"
#include "framing_cases.hpp"
#include "pool_cases.hpp"
#include "tls_cases.hpp"

BOOST_AUTO_TEST_CASE(decompression_is_not_offered) {
    loopback::answering server({loopback::reply("200 OK", "")});
    BOOST_TEST(kind_of(send(request_to(server.url()), {.decompress = true})) == "invalid_input");
    BOOST_TEST(server.connections() == 0);
}

BOOST_AUTO_TEST_CASE(headers_arrive_as_they_were_sent) {
    loopback::answering server({loopback::reply("200 OK", "", "x-ms-continuationtoken: a%2Fb%0d%0a\r\n")});
    BOOST_TEST(send(request_to(server.url())).value().headers().find("x-ms-continuationtoken") == "a%2Fb%0d%0a");
}

BOOST_AUTO_TEST_CASE(threads_and_contexts_hand_connections_on) {
    const loopback::certificate own("IP:127.0.0.1");
    std::vector<std::unique_ptr<loopback::answering>> servers; // each has one thread
    for (int i = 0; i < 3; ++i) servers.push_back(std::make_unique<loopback::answering>(std::vector{loopback::reply("200 OK", "x")}, &own));
    const auto transport = make_transport({.ca_file = own.path});
    std::atomic<int> good{0};
    for (int turn = 0; turn < 3; ++turn) { // in the next turn another thread uses the connection
        std::vector<std::thread> threads;
        for (const auto& server : servers)
            threads.emplace_back([&] {
                for (int i = 0; i < 5; ++i) {
                    const auto got = transport(*http::request::make(http_method::get, server->url()));
                    good += got && got->body == "x" ? 1 : 0;
                }
            });
        for (auto& one : threads) one.join();
    }
    BOOST_TEST(good == 45);
    for (const auto& server : servers) BOOST_TEST(server->connections() == 1);
}

BOOST_AUTO_TEST_CASE(many_exchanges_leave_nothing_open) {
    loopback::answering server({loopback::reply("200 OK", "x")});
    const auto transport = make_transport({});
    BOOST_TEST(transport(request_to(server.url())).value().body == "x");
    const std::size_t before = open_files();
    for (int i = 0; i < 300; ++i) BOOST_TEST(transport(request_to(server.url())).has_value());
    BOOST_TEST(open_files() == before);
    BOOST_TEST(server.connections() == 1);
}

BOOST_AUTO_TEST_CASE(a_context_may_end_in_the_middle_of_an_exchange) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    const auto transport = make_transport({});
    const std::size_t before = open_files();
    for (const bool has_deadline : {false, true}) {
        auto request = request_to(silent.url());
        if (!has_deadline) request.deadline = azdo::http::never;
        exchange got;
        {
            boost::asio::io_context io;
            boost::asio::co_spawn(io, run_into(got, transport.transport, request), boost::asio::detached);
            while (silent.connections == (has_deadline ? 1 : 0)) io.poll();
            for (int i = 0; i < 10; ++i) io.poll();
        }
        BOOST_TEST(!got.has_value());
    }
    while (silent.closed < 2) std::this_thread::yield();
    BOOST_TEST(open_files() == before);
}

BOOST_AUTO_TEST_CASE(other_handlers_run_on_the_thread_however_fast_bytes_arrive) {
    int both[2];
    BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, both) == 0); // pieces are received one by one, and all are available
    const azdo::detail::owned_socket server(both[1]);
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    BOOST_TEST(::send(both[1], head.data(), head.size(), MSG_DONTWAIT) == static_cast<ssize_t>(head.size()));
    for (int i = 0; i < 100; ++i) BOOST_TEST(::send(both[1], "x", 1, MSG_DONTWAIT) == 1);
    const auto request = request_to("http://localhost/");
    const auto target = http::split_url(request.target());
    const transport_options options;
    exchange got;
    int turns = 0;
    boost::asio::io_context io;
    const auto one = [&]() -> boost::asio::awaitable<void> {
        azdo::detail::asio_exchange alone(request, *target, options, nullptr, io.get_executor());
        alone.use(azdo::detail::channel(azdo::detail::owned_socket(both[0])));
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

BOOST_AUTO_TEST_CASE(silence_has_a_limit) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    const auto unanswered = send(request_to(silent.url()), {.read_timeout = std::chrono::milliseconds(60)});
    BOOST_TEST(kind_of(unanswered) == "transport");
    BOOST_TEST(!unanswered.error().nothing_sent);
    std::string url = silent.url();
    const auto no_tls = send(request_to(url.replace(0, 4, "https")), {.connect_timeout = std::chrono::milliseconds(60)});
    BOOST_TEST(kind_of(no_tls) == "transport");
    BOOST_TEST(no_tls.error().nothing_sent);
}

BOOST_AUTO_TEST_SUITE_END()
