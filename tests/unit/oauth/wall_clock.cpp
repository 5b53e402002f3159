// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>

BOOST_AUTO_TEST_SUITE(oauth_wall_clock)

BOOST_AUTO_TEST_CASE(it_returns_the_system_time) {
    static_assert(azdo::oauth::time_source<azdo::oauth::wall_clock_t>);
    static_assert(!azdo::oauth::time_source<int>);
    const auto before = std::chrono::floor<azdo::ticks>(std::chrono::system_clock::now());
    const azdo::sys_time now = azdo::oauth::wall_clock();
    const auto after = std::chrono::floor<azdo::ticks>(std::chrono::system_clock::now());
    BOOST_CHECK(before <= now);
    BOOST_CHECK(now <= after);
}

BOOST_AUTO_TEST_SUITE_END()
