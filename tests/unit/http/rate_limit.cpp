// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/rate_limit.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_rate_limit)

using namespace azdo;
using sample::answer;

BOOST_AUTO_TEST_CASE(every_header_is_read) {
    const http::response got = answer(200, "",
        {{"x-ratelimit-resource", "WorkItemTracking/Usage"}, {"X-RateLimit-Delay", "1.25"}, {"X-RateLimit-Limit", "200"},
            {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1700000000"}});
    const rate_limit read = http::read_rate_limit(got.headers());
    BOOST_TEST(read.resource == "WorkItemTracking/Usage");
    BOOST_TEST(read.delay.value().count() == 1'250);
    BOOST_TEST(read.limit.value() == 200);
    BOOST_TEST(read.remaining.value() == 0);
    BOOST_TEST(read.reset.value().time_since_epoch().count() == 1'700'000'000);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_absent) {
    BOOST_TEST((http::read_rate_limit({}) == rate_limit{}));
    for (const char* text : {"", "-1", "1e3", "0x10", " 1", "many"}) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            http::response got;
            for (const char* name : {"Delay", "Limit", "Remaining", "Reset"})
                got.add_header("X-RateLimit-" + std::string(name), text + std::string("x"));
            BOOST_TEST((http::read_rate_limit(got.headers()) == rate_limit{}));
        }
    }
}

BOOST_AUTO_TEST_CASE(seconds_with_decimals) {
    const auto ms = [](std::string_view text) {
        const auto read = http::detail::read_decimal_seconds(text);
        return read ? read->count() : -1;
    };
    BOOST_TEST(ms("2") == 2'000);
    BOOST_TEST(ms("2.") == 2'000);
    BOOST_TEST(ms("0.001") == 1);
    BOOST_TEST(ms("0.0019") == 1);
    BOOST_TEST(ms("99999999999999999999") == (std::int64_t{1} << 31) * 1'000);
    for (const char* text : {"", ".5", "1.5s", "1.-5", "-1", "1,5"}) BOOST_TEST(ms(text) == -1, '"' << text << '"');
}

BOOST_AUTO_TEST_CASE(large_numbers_do_not_overflow) {
    const http::response got =
        answer(200, "", {{"X-RateLimit-Remaining", "99999999999999999999"}, {"X-RateLimit-Reset", "99999999999999999999"}});
    BOOST_TEST(http::read_rate_limit(got.headers()).remaining.value() == INT64_MAX);
    const auto reset = http::read_rate_limit(got.headers()).reset.value();
    BOOST_TEST((reset - std::chrono::sys_time<std::chrono::nanoseconds>{} > std::chrono::hours(24 * 365 * 290))); // of any clock
}

BOOST_AUTO_TEST_SUITE_END()
