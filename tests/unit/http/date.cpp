// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/date.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>

using namespace azdo;

namespace {
std::int64_t delay(std::vector<std::pair<std::string, std::string>> headers) {
    return http::retry_after_seconds(sample::answer(429, "", std::move(headers)).headers());
}
} // namespace

BOOST_AUTO_TEST_SUITE(http_date)

BOOST_AUTO_TEST_CASE(the_example_of_rfc_9110) {
    BOOST_TEST(http::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").value() == 784111777);
    BOOST_TEST(http::parse_http_date("Thu, 01 Jan 1970 00:00:00 GMT").value() == 0);
    BOOST_TEST(http::parse_http_date("Thu, 29 Feb 2024 23:59:60 GMT").value() == 1709251200);
}

BOOST_AUTO_TEST_CASE(other_dates_are_refused) {
    for (const char* bad : {"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC",
             "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Xxx 1994 08:49:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT",
             "Sun, 06 Nov 1969 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT",
             "Sun, 06 Nov 1994 08-49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT"})
        BOOST_TEST(!http::parse_http_date(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(a_delay_is_a_number_or_a_date) {
    BOOST_TEST(delay({{"Retry-After", "7"}}) == 7);
    BOOST_TEST(delay({{"retry-after", "0"}}) == 0);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 23);
}

BOOST_AUTO_TEST_CASE(an_odd_delay_is_none_and_a_long_one_has_a_bound) {
    BOOST_TEST(delay({}) == 0);
    for (const char* odd : {"", "-5", "1.5", "soon", "7 s", "0x10"}) BOOST_TEST(delay({{"Retry-After", odd}}) == 0);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}}) == 0);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:49:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 0);
    BOOST_TEST(delay({{"Retry-After", "604800"}}) == 604800);
    for (const char* huge : {"2147483648", "2147483649", "99999999999", "999999999999999999999999"})
        BOOST_TEST(delay({{"Retry-After", huge}}) == 2147483648);
    BOOST_TEST(delay({{"Retry-After", "2147483647"}}) == 2147483647);
    BOOST_TEST(delay({{"Retry-After", "000000000000000000000007"}}) == 7);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1995 08:50:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 365 * 86400 + 23);
    BOOST_TEST(delay({{"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 2147483648);
}

BOOST_AUTO_TEST_SUITE_END()
