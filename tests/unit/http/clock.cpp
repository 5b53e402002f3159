// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/clock.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <stop_token>

BOOST_AUTO_TEST_SUITE(http_clock)

using namespace azdo;

BOOST_AUTO_TEST_CASE(a_time_past_the_end_is_never) {
    BOOST_TEST((http::time_point{5}.after(std::chrono::milliseconds(7)) == http::time_point{12}));
    BOOST_TEST((http::time_point{5}.after(std::chrono::milliseconds(-7)) == http::time_point{-2}));
    BOOST_TEST((http::time_point{5}.after(std::chrono::milliseconds(INT64_MAX)) == http::never));
    BOOST_TEST((http::never.after(std::chrono::milliseconds(1)) == http::never));
    BOOST_TEST((http::time_point{-5}.after(std::chrono::milliseconds(INT64_MIN)) == http::time_point{INT64_MIN}));
    BOOST_TEST((http::time_point{5}.after(std::chrono::milliseconds(INT64_MIN)) == http::time_point{INT64_MIN + 5}));
    BOOST_TEST((http::time_point{1} < http::never));
    using std::chrono::milliseconds;
    BOOST_TEST((http::time_point{12}.since(http::time_point{5}) == milliseconds(7)));
    BOOST_TEST((http::time_point{5}.since(http::time_point{12}) == milliseconds(-7)));
    BOOST_TEST((http::never.since(http::time_point{-1}) == milliseconds::max()));
    BOOST_TEST((http::time_point{-2}.since(http::never) == milliseconds::min()));
    BOOST_TEST(!(http::never < http::never));
}

BOOST_AUTO_TEST_CASE(a_stop_ref_asks_a_stop_token) {
    std::stop_source source;
    const std::stop_token token = source.get_token();
    const http::stop_ref ref = token;
    BOOST_TEST(ref.stop_possible());
    BOOST_TEST(!ref.stop_requested());
    source.request_stop();
    BOOST_TEST(ref.stop_requested());
}

BOOST_AUTO_TEST_CASE(an_empty_stop_ref_never_stops) {
    const http::stop_ref none;
    BOOST_TEST(!none.stop_possible());
    BOOST_TEST(!none.stop_requested());
}

BOOST_AUTO_TEST_SUITE_END()
