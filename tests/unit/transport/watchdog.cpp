// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/watchdog.hpp>

#include <azdo/http/steady_driver.hpp>

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace azdo;

namespace {
struct pair_of_sockets {
    int ends[2]{-1, -1};
    pair_of_sockets() { BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0); }
    ~pair_of_sockets() {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    /// Blocks until the connection ends.
    ssize_t read() const {
        char byte = 0;
        return ::recv(ends[0], &byte, 1, 0);
    }
};
struct atomic_flag {
    std::atomic<bool> asked{false};
    bool stop_requested() const noexcept { return asked; }
};
} // namespace

BOOST_AUTO_TEST_SUITE(transport_watchdog)

BOOST_AUTO_TEST_CASE(a_deadline_ends_a_blocking_read) {
    detail::watchdog dog;
    detail::watched_socket socket;
    const pair_of_sockets pair;
    detail::watchdog::watch watch(dog, socket, steady_time{}().after(20), {});
    watch.use(pair.ends[0]);
    BOOST_TEST(pair.read() == 0);
    BOOST_TEST((watch.ended_by() == detail::verdict::over_time));
}

BOOST_AUTO_TEST_CASE(a_stop_request_ends_a_blocking_read) {
    detail::watchdog dog;
    const pair_of_sockets pair;
    detail::watched_socket socket(pair.ends[0]);
    atomic_flag stop;
    detail::watchdog::watch watch(dog, socket, http::never, stop);
    std::thread other([&] { stop.asked = true; });
    BOOST_TEST(pair.read() == 0);
    other.join();
    BOOST_TEST((watch.ended_by() == detail::verdict::cancelled));
}

BOOST_AUTO_TEST_CASE(a_connection_made_after_the_end_is_ended_too) {
    detail::watchdog dog;
    detail::watched_socket socket;
    detail::watchdog::watch watch(dog, socket, steady_time{}().after(-1), {});
    while (watch.ended_by() == detail::verdict::none) std::this_thread::yield();
    const pair_of_sockets pair;
    watch.use(pair.ends[0]);
    BOOST_TEST(pair.read() == 0);
}

BOOST_AUTO_TEST_CASE(what_ended_in_time_is_left_alone) {
    detail::watchdog dog;
    const pair_of_sockets pair;
    detail::watched_socket socket(pair.ends[0]);
    { const detail::watchdog::watch watch(dog, socket, steady_time{}().after(5), {}); }
    detail::watched_socket other;
    detail::watchdog::watch later(dog, other, steady_time{}().after(20), {});
    while (later.ended_by() == detail::verdict::none) std::this_thread::yield();
    BOOST_TEST(::send(pair.ends[1], "x", 1, MSG_NOSIGNAL) == 1);
    BOOST_TEST(pair.read() == 1);
}

BOOST_AUTO_TEST_CASE(the_number_of_a_closed_socket_is_not_shut_down) {
    detail::watchdog dog;
    detail::watched_socket socket;
    detail::watchdog::watch watch(dog, socket, steady_time{}().after(20), {});
    auto first = std::make_unique<pair_of_sockets>();
    watch.use(first->ends[0]);
    const int number = first->ends[0];
    first.reset();
    const pair_of_sockets second; // takes the numbers over
    BOOST_TEST((second.ends[0] == number || second.ends[1] == number));
    while (watch.ended_by() == detail::verdict::none) std::this_thread::yield();
    BOOST_TEST(::send(second.ends[1], "x", 1, MSG_NOSIGNAL) == 1);
    BOOST_TEST(second.read() == 1);
}

BOOST_AUTO_TEST_CASE(many_exchanges_are_watched_at_once) {
    detail::watchdog dog;
    std::atomic<int> ended{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            detail::watched_socket socket;
            detail::watchdog::watch watch(dog, socket, steady_time{}().after(5 + i), {});
            while (watch.ended_by() == detail::verdict::none) std::this_thread::yield();
            ++ended;
        });
    for (auto& one : threads) one.join();
    BOOST_TEST(ended == 8);
}

BOOST_AUTO_TEST_SUITE_END()
