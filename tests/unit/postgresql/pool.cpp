// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/pool.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(postgresql_pool)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;

namespace {
const azdo::steady_time now;
connection_string here() { return connection_string::parse(test::shared_server().address()).value(); }
std::int64_t backend(connection& of) { return of.run(std::string("SELECT pg_backend_pid()"), 2s)->number(0, 0); }
} // namespace

BOOST_AUTO_TEST_CASE(connections_are_used_again_and_bounded) {
    pool connections(here(), {.connections = 2});
    std::int64_t first = 0;
    {
        auto one = connections.take(now().after(2s)).value();
        first = backend(*one);
    }
    auto one = connections.take(now().after(2s)).value(), two = connections.take(now().after(2s)).value();
    BOOST_TEST(backend(*one) == first);
    BOOST_TEST(backend(*two) != first);
    BOOST_TEST(connections.size() == 2u);
    const auto third = connections.take(now().after(20ms));
    BOOST_REQUIRE(!third);
    BOOST_CHECK(third.error().kind == failure_kind::unavailable);
    BOOST_TEST(third.error().status == 503);
    BOOST_TEST(third.error().nothing_sent);
}

BOOST_AUTO_TEST_CASE(threads_wait_for_one_another) {
    pool connections(here(), {.connections = 2});
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i)
                if (auto one = connections.take(now().after(10s)); one && (*one)->run(std::string("SELECT 1"), 5s)) ++done;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(done == 80);
    BOOST_TEST(connections.size() <= 2u);
}

BOOST_AUTO_TEST_CASE(when_one_connection_breaks_those_that_wait_are_dropped_with_it) {
    pool connections(here());
    {
        auto one = connections.take(now().after(2s)).value(), two = connections.take(now().after(2s)).value(),
             three = connections.take(now().after(2s)).value();
    }
    BOOST_TEST(connections.size() == 3u);
    {
        auto broken = connections.take(now().after(2s)).value();
        BOOST_TEST(!broken->run(std::string("SELECT pg_terminate_backend(pg_backend_pid())"), 2s).has_value());
        BOOST_TEST(!broken->is_usable());
    }
    BOOST_TEST(connections.size() == 0u);
    BOOST_TEST(connections.take(now().after(2s)).has_value());
}

BOOST_AUTO_TEST_CASE(a_greeting_that_fails_lets_no_connection_in) {
    bool good = false;
    pool connections(here(), {.pauses = {1ms, 1ms}}, {}, [&](connection&) -> azdo::result<void> {
        if (good) return {};
        return azdo::fail(failure_kind::storage, "old tables");
    });
    BOOST_CHECK(connections.take(now().after(2s)).error().kind == failure_kind::storage);
    BOOST_TEST(connections.size() == 0u);
    good = true;
    std::this_thread::sleep_for(5ms);
    BOOST_TEST(connections.take(now().after(2s)).has_value());
}

BOOST_AUTO_TEST_CASE(while_the_server_is_away_the_pauses_grow_and_nobody_waits_in_vain) {
    azdo::http::time_point time{1'000'000};
    int asked = 0;
    const resources with{.now = [&] { return time; }, .random = [&](std::span<unsigned char>) { return ++asked, false; }};
    pool connections(connection_string::parse("host=/nowhere").value(), {.pauses = {100ms, 400ms}}, with);
    const auto refused = [&] {
        const auto got = connections.take(time);
        return !got && got.error().kind == failure_kind::unavailable && got.error().nothing_sent;
    };
    for (const int pause : {100, 200, 400, 400}) {
        BOOST_TEST(refused());
        const int attempts = asked;
        BOOST_TEST(refused()); // at once, without another attempt
        time = time.after(std::chrono::milliseconds(pause / 2 - 1));
        BOOST_TEST(refused());
        BOOST_TEST(asked == attempts);
        time = time.after(std::chrono::milliseconds(pause / 2 + 2));
    }
    BOOST_TEST(asked == 4);
}

BOOST_AUTO_TEST_SUITE_END()
