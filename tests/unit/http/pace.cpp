// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/pace.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>

using namespace azdo;
using sample::answer;

namespace {
struct ask {
    using result_type = int;
    std::string target = "https://dev.azure.com/";
    result<http::request> to_request() const { return http::request::make(http_method::get, target); }
    result<int> parse(const http::response& got) const { return got.status; }
};
std::int64_t pause(std::vector<std::pair<std::string, std::string>> headers) {
    return detail::asked_pause_ms(answer(200, "", std::move(headers)).headers());
}
using milliseconds = std::vector<std::int64_t>;
} // namespace

BOOST_AUTO_TEST_SUITE(http_pace)

BOOST_AUTO_TEST_CASE(the_next_request_waits_after_retry_after_on_200) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200), answer(200)}};
    const auto api = pace{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST(time.slept.empty());
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST((time.slept == milliseconds{3000}));
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST((time.slept == milliseconds{3000}));
}

BOOST_AUTO_TEST_CASE(a_pause_that_has_passed_costs_nothing) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200)}};
    const auto api = pace{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    time.time = time.time.after(3000);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    BOOST_TEST(time.slept.empty());
}

BOOST_AUTO_TEST_CASE(each_host_has_its_pace) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200), answer(200)}};
    const auto api = pace{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    BOOST_TEST(call(ask{"https://vssps.dev.azure.com/"}, api, {}, time.driver()).has_value());
    BOOST_TEST(time.slept.empty());
}

BOOST_AUTO_TEST_CASE(copies_share_what_they_know) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200)}};
    const pace shared;
    const auto first = shared | std::ref(script);
    const auto second = shared | std::ref(script);
    BOOST_TEST(call(ask{}, first, {}, time.driver()).has_value());
    BOOST_TEST(call(ask{}, second, {}, time.driver()).has_value());
    BOOST_TEST((time.slept == milliseconds{3000}));
}

BOOST_AUTO_TEST_CASE(a_pause_past_the_deadline_fails_at_once) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = pace{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    const auto got = call(ask{}, api, {.timeout_ms = 59'500}, time.driver());
    BOOST_TEST(sample::kind_of(got) == "throttled");
    BOOST_TEST(got.error().retry_after_seconds == 60);
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(time.slept.empty());
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_stopped_wait_sends_nothing) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = pace{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    sample::stop_flag stop{};
    const blocking_driver driver([&] { return time.time; }, [&](http::instant, const http::stop_ref&) { stop.asked = true; });
    BOOST_TEST(sample::kind_of(call(ask{}, api, {.stop = stop}, driver)) == "cancelled");
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_rate_limit_headers) {
    const std::string date = "Sun, 06 Nov 1994 08:49:37 GMT"; // 784111777
    BOOST_TEST(pause({}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784111790"}, {"Date", date}}) == 13'000);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", "784111790"}, {"Date", date}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784111790"}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784000000"}, {"Date", date}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "900000000"}, {"Date", date}}) == 300'000);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1.255"}}) == 1255);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "0.5"}}) == 500);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "2"}}) == 2000);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1.2345"}}) == 1234);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1000000"}}) == 300'000);
    for (const char* odd : {"", "x", "-1", ".5", "1.x"}) BOOST_TEST(pause({{"X-RateLimit-Delay", odd}}) == 0);
    BOOST_TEST(pause({{"Retry-After", "2"}, {"X-RateLimit-Delay", "9"}}) == 2000);
}

BOOST_AUTO_TEST_SUITE_END()
