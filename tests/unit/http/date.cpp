// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/date.hpp>

#include "sample.hpp"

#include <azdo/core/civil.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_date)

using namespace azdo;

namespace {
/// In seconds; -1: none.
std::int64_t delay(std::vector<std::pair<std::string, std::string>> headers) {
    const auto asked = http::retry_after(sample::answer(429, "", std::move(headers)).headers());
    return asked ? asked->count() : -1;
}
/// So many seconds after the beginning of 1970.
constexpr std::chrono::sys_seconds at(std::int64_t seconds) { return std::chrono::sys_seconds(std::chrono::seconds(seconds)); }
} // namespace

BOOST_AUTO_TEST_CASE(the_example_of_rfc_9110) {
    BOOST_CHECK(http::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").value() == at(784111777));
    BOOST_CHECK(http::parse_http_date("Thu, 01 Jan 1970 00:00:00 GMT").value() == at(0));
    BOOST_CHECK(http::parse_http_date("Thu, 29 Feb 2024 23:59:60 GMT").value() == at(1709251200));
}

BOOST_AUTO_TEST_CASE(the_three_forms_of_rfc_9110_are_one_time) {
    for (const char* same :
        {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun Nov 06 08:49:37 1994"})
        BOOST_TEST((http::parse_http_date(same) == at(784111777)), same);
    BOOST_CHECK(http::parse_http_date("Wednesday, 16-Nov-94 08:49:37 GMT").value() == at(784111777 + 10 * 86'400));
    BOOST_CHECK(http::parse_http_date("Wed Nov 16 08:49:37 1994").value() == at(784111777 + 10 * 86'400));
    static_assert(http::parse_http_date("Thu, 01 Jan 1970 00:00:00 GMT", at(0)) == at(0));
}

BOOST_AUTO_TEST_CASE(a_year_of_two_digits_is_at_most_50_years_ahead) {
    const auto year = [](const char* digits, std::int64_t now) {
        const auto date = http::parse_http_date("Monday, 01-Jan-" + std::string(digits) + " 00:00:00 GMT", at(now));
        return civil_from_days(date.value().time_since_epoch().count() / 86'400).year;
    };
    const std::int64_t in_2026 = 1'796'000'000, in_2099 = 4'080'000'000, in_2100 = 4'110'000'000;
    BOOST_TEST(year("26", in_2026) == 2026);
    BOOST_TEST(year("00", in_2026) == 2000);
    BOOST_TEST(year("76", in_2026) == 2076);
    BOOST_TEST(year("77", in_2026) == 1977);
    BOOST_TEST(year("99", in_2026) == 1999);
    BOOST_TEST(year("00", in_2099) == 2100);
    BOOST_TEST(year("49", in_2099) == 2149);
    BOOST_TEST(year("50", in_2099) == 2050);
    BOOST_TEST(year("99", in_2100) == 2099);
    BOOST_TEST(year("50", in_2100) == 2150);
    BOOST_TEST(year("51", in_2100) == 2051);
}

BOOST_AUTO_TEST_CASE(other_dates_are_refused) {
    for (const char* bad : {"", ",", "Sunday", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 94 08:49:37 GMT",
             "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Xxx 1994 08:49:37 GMT",
             "Sun, 06 anF 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1969 08:49:37 GMT",
             "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
             "Sun, 06 Nov 1994 08-49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
             "Sun, 06 Nov 1994 08:49:37", "Xyz, 06 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 30 Feb 1996 08:49:37 GMT",
             "Sun, 29 Feb 1994 08:49:37 GMT", "Sun, 29 Feb 2100 08:49:37 GMT", "Sun, 31 Apr 1994 08:49:37 GMT",
             "Sunday, 31-Feb-94 08:49:37 GMT", "Sunday, 6-Nov-94 08:49:37 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
             "Sunday, 06 Nov 94 08:49:37 GMT", "Someday, 06-Nov-94 08:49:37 GMT", "Sun Feb 31 08:49:37 1994", "Sun Nov 6 08:49:37 1994",
             "Sun Nov  6 08:49:37 94", "Sun Nov  6 08:49:37 1994 GMT", "Sun Nov    08:49:37 1994", "Sunday Nov  6 08:49:37 1994"})
        BOOST_TEST(!http::parse_http_date(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(a_delay_is_a_number_or_a_date) {
    BOOST_TEST(delay({{"Retry-After", "7"}}) == 7);
    BOOST_TEST(delay({{"retry-after", "0"}}) == 0);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 23);
    BOOST_TEST(delay({{"Retry-After", "Sun Nov  6 08:50:00 1994"}, {"Date", "Sunday, 06-Nov-94 08:49:37 GMT"}}) == 23);
    BOOST_TEST(delay({{"Retry-After", "Sunday, 06-Nov-94 08:50:00 GMT"}, {"Date", "Sun Nov  6 08:49:37 1994"}}) == 23);
    BOOST_TEST(delay({{"Retry-After", "Saturday, 01-Jan-00 00:00:00 GMT"}, {"Date", "Fri, 31 Dec 1999 23:59:30 GMT"}}) ==
               30); // two-digit years are relative to Date
}

BOOST_AUTO_TEST_CASE(an_invalid_delay_is_ignored_and_a_long_one_is_limited) {
    BOOST_TEST(delay({}) == -1);
    for (const char* odd : {"", "-5", "1.5", ".5", "5.", "soon", "Tue, 31 Feb 1995 08:50:00 GMT", "7 s", "0x10"})
        BOOST_TEST(delay({{"Retry-After", odd}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == -1, odd);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}}) == -1);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1994 08:49:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == -1);
    BOOST_TEST(delay({{"Retry-After", "604800"}}) == 604800);
    for (const char* huge : {"2147483648", "2147483649", "99999999999", "999999999999999999999999"})
        BOOST_TEST_CONTEXT(huge) BOOST_TEST(delay({{"Retry-After", huge}}) == 2147483648);
    BOOST_TEST(delay({{"Retry-After", "2147483647"}}) == 2147483647);
    BOOST_TEST(delay({{"Retry-After", "000000000000000000000007"}}) == 7);
    BOOST_TEST(delay({{"Retry-After", "Sun, 06 Nov 1995 08:50:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 365 * 86400 + 23);
    BOOST_TEST(delay({{"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}) == 2147483648);
}

BOOST_AUTO_TEST_SUITE_END()
