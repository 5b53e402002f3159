// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/asio_transport.hpp>

#include "../failure_in.hpp"
#include "blocking_asio.hpp"
#include "servers.hpp"

#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>

#include <algorithm>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <openssl/pem.h>
#include <optional>
#include <poll.h>
#include <string>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

namespace transport_asio_transport {
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
} // namespace transport_asio_transport

BOOST_AUTO_TEST_SUITE(transport_asio_transport)

#include "cases.hpp"
#include "pool_cases.hpp"
#if !defined(AZDO_THREADS_ALONE) // one thread runs an exchange: what it reads and sends is tested without the thread sanitizer
#include "framing_cases.hpp"
#include "proxy_cases.hpp"
#include "tls_cases.hpp"
#include "tls_policy_cases.hpp"
#endif

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
        BOOST_TEST_INFO_SCOPE(has_deadline);
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
