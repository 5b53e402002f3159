// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/steady_driver.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_steady_driver)

using namespace azdo;

BOOST_AUTO_TEST_CASE(the_clock_does_not_go_back_and_a_sleep_does_not_end_early) {
    const steady_time clock;
    const http::time_point before = clock();
    const http::time_point until = before.after(std::chrono::milliseconds(2));
    steady_sleep{}(until, {});
    BOOST_TEST(!(clock() < until));
    BOOST_TEST((steady_driver().now() < http::never));
}

BOOST_AUTO_TEST_CASE(a_stopped_sleep_returns) {
    const sample::stop_flag stop{true};
    steady_sleep{}(http::never, stop);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(a_sleep_until_the_past_returns) {
    steady_sleep{}(steady_time{}().after(std::chrono::milliseconds(-1'000'000)), {});
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
