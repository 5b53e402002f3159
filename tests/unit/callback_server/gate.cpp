// SPDX-License-Identifier: BSL-1.0
// Slow, silent, greedy and many clients.
#include "raw_exchange.hpp"
#include "sockets.hpp"
#include "world.hpp"

#include <boost/test/unit_test.hpp>

#include <list>

using namespace callback_server_tests;
using namespace std::chrono_literals;

namespace {

template <class F>
callback_server::gate_limits roomy_but(F change) {
    auto limits = roomy();
    change(limits);
    return limits;
}

/// A server without an app: every answer is a page that says that this is the wrong address.
struct small_server {
    explicit small_server(const callback_server::gate_limits& limits = roomy())
        : bound(callback_server::server::bind({.limits = limits}).value()) {
        callback_server::surroundings around;
        around.random = azdo::oauth::system_entropy;
        around.clock = azdo::oauth::wall_clock;
        around.log = [this](std::string_view line) {
            const std::scoped_lock lock(mutex);
            log.emplace_back(line);
        };
        BOOST_REQUIRE(bound->serve({}, around).has_value());
    }
    int port() const { return bound->port(); }
    std::mutex mutex{};
    std::vector<std::string> log{};
    std::unique_ptr<callback_server::server> bound;
};
const std::string request = "GET / HTTP/1.1\r\nHost: nobody.example\r\n\r\n";

void check_headers(const std::string& answer) {
    for (const char* header : {"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff\r\n",
             "Referrer-Policy: no-referrer\r\n", "Cache-Control: no-store\r\n", "Connection: close\r\n"})
        BOOST_TEST(answer.find(header) != std::string::npos, header);
}

} // namespace

BOOST_AUTO_TEST_SUITE(callback_server_gate)

BOOST_AUTO_TEST_CASE(a_request_may_come_in_pieces) {
    const small_server server;
    const raw_connection client(server.port());
    for (const char byte : request) BOOST_TEST(client.send({&byte, 1}));
    BOOST_TEST(status_in(client.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(who_is_too_slow_is_told_and_closed) {
    small_server server(roomy_but([](auto& limits) { limits.request = 150ms; }));
    const raw_connection client(server.port());
    BOOST_TEST(client.send(request.substr(0, 20)));
    const std::string got = client.read_all();
    BOOST_TEST(status_in(got) == 408);
    check_headers(got);
    const std::scoped_lock lock(server.mutex);
    BOOST_TEST(server.log.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_byte_now_and_then_does_not_lengthen_the_time) {
    const small_server server(roomy_but([](auto& limits) { limits.request = 300ms; }));
    const raw_connection client(server.port());
    int sent = 0;
    for (; sent < 100 && !client.has_news(20); ++sent) static_cast<void>(client.send("x"));
    BOOST_TEST(sent < 100);
    BOOST_TEST(status_in(client.read_all()) == 408);
}

BOOST_AUTO_TEST_CASE(who_says_nothing_is_closed_without_a_word) {
    const small_server server(roomy_but([](auto& limits) { limits.request = 50ms; }));
    BOOST_TEST(raw_connection(server.port()).read_all().empty());
}

BOOST_AUTO_TEST_CASE(a_head_that_is_too_large_is_refused) {
    const small_server server;
    const raw_connection client(server.port());
    BOOST_TEST(client.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a')));
    const std::string got = client.read_all();
    BOOST_TEST(status_in(got) == 431);
    check_headers(got);
}

BOOST_AUTO_TEST_CASE(with_256_that_drip_an_honest_one_is_answered_first) {
    const small_server server;
    std::list<raw_connection> dripping;
    for (int i = 0; i < 256; ++i) dripping.emplace_back(server.port());
    for (const raw_connection& one : dripping) BOOST_TEST(one.send("G"));
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
        for (const raw_connection& one : dripping) BOOST_TEST(one.send(request.substr(static_cast<std::size_t>(i) + 1, 1)));
    }
    std::size_t waiting = 0;
    for (const raw_connection& one : dripping) waiting += one.has_news() ? 0u : 1u;
    BOOST_TEST(waiting == 256u);
    for (const raw_connection& one : dripping) BOOST_TEST(one.send(request.substr(6))); // they are no worse off for it
    for (const raw_connection& one : dripping) BOOST_TEST(status_in(one.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(when_there_is_no_room_the_oldest_that_has_not_sent_its_request_makes_it) {
    const small_server server(roomy_but([](auto& limits) { limits.connections = 8; }));
    std::list<raw_connection> silent;
    for (int i = 0; i < 8; ++i) silent.emplace_back(server.port());
    for (int i = 0; i < 3; ++i) BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
    BOOST_TEST(silent.front().has_news(5'000)); // closed
    BOOST_TEST(silent.front().read_all().empty());
    BOOST_TEST(!silent.back().has_news());
    BOOST_TEST(silent.back().send(request));
    BOOST_TEST(status_in(silent.back().read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(more_requests_at_once_than_are_worked_on_wait_for_their_turn) {
    const small_server server(roomy_but([](auto& limits) { limits.shares.threads = 2; }));
    std::list<raw_connection> many;
    for (int i = 0; i < 64; ++i) many.emplace_back(server.port());
    for (const raw_connection& one : many) BOOST_TEST(one.send(request));
    for (const raw_connection& one : many) BOOST_TEST(status_in(one.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(who_leaves_half_way_leaves_nothing_behind) {
    small_server server(roomy_but([](auto& limits) { limits.connections = 4; }));
    for (int i = 0; i < 50; ++i) {
        const raw_connection client(server.port());
        BOOST_TEST(client.send(i % 2 == 0 ? request : request.substr(0, 10)));
    }
    BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
}

BOOST_AUTO_TEST_SUITE_END()
