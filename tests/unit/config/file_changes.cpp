// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/file_changes.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <thread>

BOOST_AUTO_TEST_SUITE(config_file_changes)

using namespace std::chrono_literals;
using azdo::config::polled_changes;

BOOST_AUTO_TEST_CASE(a_poll_always_says_look) {
    polled_changes changes(1ms);
    BOOST_TEST(changes.wait(1h));
    BOOST_TEST(changes.wait(0ms));
    polled_changes slow(1h);
    BOOST_TEST(slow.wait(1ms)); // no longer than `longest`
}

BOOST_AUTO_TEST_CASE(a_wait_can_be_ended) {
    polled_changes changes(1h);
    changes.wake();
    BOOST_TEST(!changes.wait(1h)); // an earlier wake ends it
    std::thread other([&] { changes.wake(); });
    BOOST_TEST(!changes.wait(1h));
    other.join();
}

BOOST_AUTO_TEST_SUITE_END()
