// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/throttle.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_throttle)

using namespace azdo;
using sample::answer;

namespace {
struct ask {
    using result_type = int;
    std::string target = "https://dev.azure.com/";
    result<http::request> to_request() const { return http::request::make(http_method::get, target); }
    result<int> parse(const http::response& got) const { return got.status; }
};
using header_texts = std::vector<std::pair<std::string, std::string>>;
std::int64_t pause(header_texts headers) { return detail::pause_asked_by(answer(200, "", std::move(headers))).time.count(); }
bool is_binding(int status, header_texts headers) { return detail::pause_asked_by(answer(status, "", std::move(headers))).binding; }
using milliseconds = std::vector<std::int64_t>;

constexpr call_options without_end{.timeout = std::chrono::milliseconds::max()};

/// An api that has already received one answer.
struct answered {
    sample::still_time time{};
    sample::script script{};
    decltype(throttle{} | std::ref(std::declval<sample::script&>())) api;

    answered(int status, header_texts headers, throttle_options options = {})
        : script{{answer(status, "", std::move(headers)), answer(200), answer(200)}}, api(throttle{options} | std::ref(script)) {
        BOOST_TEST(call(ask{}, api, without_end, time.driver()).value() == status);
        BOOST_TEST(time.slept.empty());
    }
    result<int> again(const call_options& options = without_end) { return call(ask{}, api, options, time.driver()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(the_next_request_waits_after_retry_after_on_200) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200), answer(200)}};
    const auto api = throttle{} | std::ref(script);
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
    const auto api = throttle{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    time.time = time.time.after(std::chrono::milliseconds(3000));
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    BOOST_TEST(time.slept.empty());
}

BOOST_AUTO_TEST_CASE(each_host_has_its_pace) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200), answer(200)}};
    const auto api = throttle{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    BOOST_TEST(call(ask{"https://vssps.dev.azure.com/"}, api, {}, time.driver()).has_value());
    BOOST_TEST(time.slept.empty());
}

BOOST_AUTO_TEST_CASE(copies_share_what_they_know) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "3"}}), answer(200)}};
    const throttle shared;
    const auto first = shared | std::ref(script);
    const auto second = shared | std::ref(script);
    BOOST_TEST(call(ask{}, first, {}, time.driver()).has_value());
    BOOST_TEST(call(ask{}, second, {}, time.driver()).has_value());
    BOOST_TEST((time.slept == milliseconds{3000}));
}

BOOST_AUTO_TEST_CASE(a_binding_pause_past_the_deadline_fails_at_once) {
    sample::still_time time;
    sample::script script{{answer(429, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = throttle{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    const auto got = call(ask{}, api, {.timeout = std::chrono::milliseconds(59'500)}, time.driver());
    BOOST_TEST(sample::kind_of(got) == "throttled");
    BOOST_TEST((got.error().retry_after == std::chrono::seconds(60)));
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(time.slept.empty());
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_stopped_wait_sends_nothing) {
    sample::still_time time;
    sample::script script{{answer(200, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = throttle{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
    sample::stop_flag stop{};
    const blocking_driver driver([&] { return time.time; }, [&](http::time_point, const http::stop_ref&) { stop.asked = true; });
    BOOST_TEST(sample::kind_of(call(ask{}, api, {.stop = stop}, driver)) == "cancelled");
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(advice_is_waited_for_up_to_the_cap_and_then_the_request_is_sent) {
    for (const int status : {200, 201, 204, 302, 400, 404, 500}) {
        BOOST_TEST_INFO_SCOPE(status);
        answered by_default(status, {{"Retry-After", "86400"}});
        BOOST_TEST(by_default.again().value() == 200);
        BOOST_TEST((by_default.time.slept == milliseconds{300'000}));
        answered short_cap(status, {{"Retry-After", "86400"}}, {.longest_wait = std::chrono::milliseconds(1'500)});
        BOOST_TEST(short_cap.again().value() == 200);
        BOOST_TEST((short_cap.time.slept == milliseconds{1'500}));
    }
    answered long_cap(200, {{"Retry-After", "86400"}}, {.longest_wait = std::chrono::milliseconds::max()});
    BOOST_TEST(long_cap.again().value() == 200);
    BOOST_TEST((long_cap.time.slept == milliseconds{86'400'000}));
}

BOOST_AUTO_TEST_CASE(advice_takes_at_most_half_of_the_time_that_is_left) {
    const std::pair<const char*, const char*> advices[] = {{"Retry-After", "86400"}, {"X-RateLimit-Delay", "86400.5"}};
    for (const auto& [name, value] : advices) {
        BOOST_TEST_INFO_SCOPE(name);
        answered usual(200, {{name, value}});
        BOOST_TEST(usual.again({}).value() == 200); // 100 s
        BOOST_TEST((usual.time.slept == milliseconds{50'000}));
        BOOST_TEST(usual.again({.timeout = std::chrono::milliseconds(7'001)}).value() == 200);
        BOOST_TEST((usual.time.slept == milliseconds{50'000, 3'500}));
        answered capped(200, {{name, value}}, {.longest_wait = std::chrono::milliseconds(2'000)});
        BOOST_TEST(capped.again({.timeout = std::chrono::milliseconds(100'000)}).value() == 200);
        BOOST_TEST((capped.time.slept == milliseconds{2'000}));
        answered short_of_time(200, {{name, value}});
        BOOST_TEST(short_of_time.again({.timeout = std::chrono::milliseconds(1)}).value() == 200);
        BOOST_TEST(short_of_time.time.slept.empty());
        answered no_wait(200, {{name, value}}, {.longest_wait = std::chrono::seconds(0)});
        BOOST_TEST(no_wait.again({}).value() == 200);
        BOOST_TEST(no_wait.time.slept.empty());
    }
    answered soon(200, {{"Retry-After", "10"}});
    BOOST_TEST(soon.again({.timeout = std::chrono::milliseconds(100'000)}).value() == 200);
    BOOST_TEST((soon.time.slept == milliseconds{10'000}));
    BOOST_TEST((detail::latest_for_advice({0}, {100}, std::chrono::milliseconds(300)) == http::time_point{50}));
    BOOST_TEST((detail::latest_for_advice({0}, {100}, std::chrono::milliseconds(30)) == http::time_point{30}));
    BOOST_TEST((detail::latest_for_advice({0}, http::never, std::chrono::milliseconds(300)) == http::time_point{300}));
    BOOST_TEST((detail::latest_for_advice({100}, {100}, std::chrono::milliseconds(300)) == http::time_point{100}));
    BOOST_TEST((detail::latest_for_advice({100}, {50}, std::chrono::milliseconds(300)) == http::time_point{100}));
    BOOST_TEST((detail::latest_for_advice({0}, {100}, std::chrono::milliseconds(-5)) == http::time_point{0}));
    BOOST_TEST((detail::latest_for_advice({INT64_MIN}, {INT64_MAX - 1}, std::chrono::milliseconds::max()) == http::time_point{-1}));
}

BOOST_AUTO_TEST_CASE(advice_beside_a_binding_pause_neither_fails_nor_shortens_it) {
    answered one(429, {{"Retry-After", "20"}});
    const policy_chain<throttle> other{{std::get<0>(one.api.policies.all)}};
    const http::time_point until =
        one.time.time.after(std::chrono::milliseconds(20'000)); // a request that was sent before this pause and is answered now
    running<http::response> late(other.first()(http::request::make(http_method::get, "https://dev.azure.com/").value()), until);
    BOOST_TEST_REQUIRE(late.to_send() != nullptr);
    late.answer(answer(200, "", {{"Retry-After", "86400"}}), one.time.time);
    BOOST_TEST(sample::kind_of(one.again({.timeout = std::chrono::milliseconds(20'000)})) == "throttled");
    BOOST_TEST(one.time.slept.empty());
    BOOST_TEST(one.again({.timeout = std::chrono::milliseconds(30'000)}).value() == 200);
    BOOST_TEST((one.time.slept == milliseconds{20'000})); // by then half of the 30 s, the time for advice, has passed
    BOOST_TEST(one.again({.timeout = std::chrono::milliseconds(30'000)}).value() == 200);
    BOOST_TEST((one.time.slept == milliseconds{20'000, 15'000}));
}

BOOST_AUTO_TEST_CASE(new_advice_during_a_wait_does_not_make_it_longer_than_the_cap) {
    answered one(200, {{"Retry-After", "2"}}, {.longest_wait = std::chrono::milliseconds(3'000)});
    const policy_chain<throttle> other{{std::get<0>(one.api.policies.all)}};
    int sleeps = 0;
    const auto advise = [&](http::time_point until, const http::stop_ref&) { // another thread's answer
        ++sleeps;
        one.time.time = until;
        running<http::response> run(other.first()(http::request::make(http_method::get, "https://dev.azure.com/").value()), until);
        BOOST_TEST_REQUIRE(!run.done());
        if (run.to_send() != nullptr) run.answer(answer(200, "", {{"Retry-After", "2"}}), until);
    };
    const http::time_point begin = one.time.time;
    const blocking_driver driver([&] { return one.time.time; }, advise);
    BOOST_TEST(call(ask{}, one.api, without_end, driver).value() == 200);
    BOOST_TEST(sleeps == 2);
    BOOST_TEST(one.time.time.ms - begin.ms == 3'000);
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_before_the_time_that_a_429_or_503_names) {
    for (const int status : {429, 503}) {
        BOOST_TEST_INFO_SCOPE(status);
        answered one(status, {{"Retry-After", "86400"}});
        const auto got = one.again();
        BOOST_TEST(sample::kind_of(got) == "throttled");
        BOOST_TEST((got.error().retry_after == std::chrono::seconds(86'400)));
        BOOST_TEST(got.error().nothing_sent);
        one.time.time = one.time.time.after(std::chrono::milliseconds(86'399'999 - 300'000));
        BOOST_TEST((one.again().error().retry_after == std::chrono::seconds(301)));
        BOOST_TEST(one.time.slept.empty());
        BOOST_TEST(one.script.asked.size() == 1u);
        one.time.time = one.time.time.after(std::chrono::milliseconds(1));
        BOOST_TEST(one.again().value() == 200); // now it does not exceed the cap
        BOOST_TEST((one.time.slept == milliseconds{300'000}));
    }
}

BOOST_AUTO_TEST_CASE(a_binding_pause_within_cap_and_deadline_is_waited_for) {
    answered one(429, {{"Retry-After", "60"}});
    BOOST_TEST(sample::kind_of(one.again({.timeout = std::chrono::minutes(1)})) == "throttled");
    BOOST_TEST(one.again({.timeout = std::chrono::milliseconds(60'001)}).value() == 200);
    BOOST_TEST((one.time.slept == milliseconds{60'000}));
}

BOOST_AUTO_TEST_CASE(a_later_success_does_not_shorten_a_binding_pause) {
    answered one(503, {{"Retry-After", "3600"}});
    const policy_chain<throttle> other{{std::get<0>(one.api.policies.all)}};
    running<http::response> late(other.first()(http::request::make(http_method::get, "https://dev.azure.com/").value()),
        one.time.time.after(std::chrono::milliseconds(3'600'000))); // the request is sent later, but its answer counts from an earlier time
    BOOST_TEST_REQUIRE(late.to_send() != nullptr);
    late.answer(answer(200, "", {{"Retry-After", "1"}}), one.time.time);
    BOOST_TEST((one.again().error().retry_after == std::chrono::seconds(3'600)));
}

BOOST_AUTO_TEST_CASE(without_waiting_advice_is_ignored_and_a_binding_pause_fails_at_once) {
    constexpr throttle_options web{.longest_wait = std::chrono::seconds(0)};
    answered advised(200, {{"Retry-After", "86400"}}, web);
    BOOST_TEST(advised.again().value() == 200);
    BOOST_TEST(advised.time.slept.empty());
    answered refused(429, {{"Retry-After", "1"}}, web);
    const auto got = refused.again();
    BOOST_TEST(sample::kind_of(got) == "throttled");
    BOOST_TEST((got.error().retry_after == std::chrono::seconds(1)));
    BOOST_TEST(refused.time.slept.empty());
    refused.time.time = refused.time.time.after(std::chrono::milliseconds(1'000));
    BOOST_TEST(refused.again().value() == 200);
    BOOST_TEST(refused.time.slept.empty());
}

BOOST_AUTO_TEST_CASE(a_pause_to_the_end_of_the_clock_does_not_overflow) {
    for (const char* asked : {"99999999999", "999999999999999999999999"}) {
        BOOST_TEST_INFO_SCOPE(asked);
        answered one(429, {{"Retry-After", asked}});
        BOOST_TEST((one.again().error().retry_after == std::chrono::seconds(std::int64_t{1} << 31)));
        one.time.time = {INT64_MAX - 5};
        BOOST_TEST(one.again().value() == 200); // the clock jumped over it
    }
    sample::still_time time{.time = {INT64_MAX - 5'000}};
    sample::script script{{answer(429, "", {{"Retry-After", "86400"}}), answer(200)}};
    const auto api = throttle{} | std::ref(script);
    BOOST_TEST(call(ask{}, api, without_end, time.driver()).value() == 429);
    BOOST_TEST((call(ask{}, api, without_end, time.driver()).error().retry_after == std::chrono::seconds(5)));
    BOOST_TEST(detail::seconds_between({INT64_MIN}, {INT64_MAX}).count() == 18'446'744'073'709'552);
}

BOOST_AUTO_TEST_CASE(pauses_that_have_ended_are_forgotten) {
    sample::still_time time;
    detail::pauses all;
    all.note("https://a", true, {0}, {10});
    all.note("https://b", false, {5}, {20});
    all.note("https://c", false, {10}, {30});
    BOOST_TEST((all.of("https://a").binding == http::time_point{INT64_MIN}));
    BOOST_TEST((all.of("https://b").advisory == http::time_point{20}));
    all.note("https://b", false, {11}, {15});
    BOOST_TEST((all.of("https://b").advisory == http::time_point{20}));
}

BOOST_AUTO_TEST_CASE(the_rate_limit_headers) {
    const std::string date = "Sun, 06 Nov 1994 08:49:37 GMT"; // 784111777
    BOOST_TEST(pause({}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784111790"}, {"Date", date}}) == 13'000);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "5"}, {"X-RateLimit-Reset", "784111790"}, {"Date", date}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784111790"}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "784000000"}, {"Date", date}}) == 0);
    BOOST_TEST(pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "900000000"}, {"Date", date}}) == 115'888'223'000);
    const auto reset = [](const char* at) { // 2^31 is the time of the answer
        return pause({{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", at}, {"Date", "Tue, 19 Jan 2038 03:14:08 GMT"}});
    };
    BOOST_TEST(reset("2147483648") == 0);
    BOOST_TEST(reset("2147483700") == 52'000);
    BOOST_TEST(reset("4102444800") == 1'954'961'152'000);
    for (const char* far : {"99999999999", "9223372036854775807", "9223372036854775808", "99999999999999999999"})
        BOOST_TEST(reset(far) == (std::int64_t{1} << 31) * 1000, far);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1.255"}}) == 1255);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "0.5"}}) == 500);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "2"}}) == 2000);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1.2345"}}) == 1234);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1000000"}}) == 1'000'000'000);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "99999999999999999999.5"}}) == (std::int64_t{1} << 31) * 1000 + 500);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "1."}}) == 1000);
    BOOST_TEST(pause({{"X-RateLimit-Delay", "0.000000000000000000000000000001"}}) == 0);
    for (const char* odd : {"", "x", "-1", ".5", "1.x", "1.2345x", "1.-5", "1.2.3", "1,5", "1e3", "1 5"})
        BOOST_TEST_CONTEXT(odd) BOOST_TEST(pause({{"X-RateLimit-Delay", odd}}) == 0);
    BOOST_TEST(pause({{"Retry-After", "2"}, {"X-RateLimit-Delay", "9"}}) == 2000);
    for (const char* odd : {"-5", "1.5", "soon"})
        BOOST_TEST_CONTEXT(odd) BOOST_TEST(pause({{"Retry-After", odd}, {"X-RateLimit-Delay", "9"}}) == 9000);
}

BOOST_AUTO_TEST_CASE(only_retry_after_of_a_refusal_is_binding) {
    for (const int status : {429, 503}) {
        BOOST_TEST_INFO_SCOPE(status);
        BOOST_TEST(is_binding(status, {{"Retry-After", "2"}}));
        BOOST_TEST(is_binding(status, {{"Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}));
        BOOST_TEST(!is_binding(status, {{"X-RateLimit-Delay", "2"}}));
    }
    for (const int status : {200, 203, 301, 408, 500, 502, 504})
        BOOST_TEST_CONTEXT(status) BOOST_TEST(!is_binding(status, {{"Retry-After", "2"}}));
}

BOOST_AUTO_TEST_SUITE_END()
