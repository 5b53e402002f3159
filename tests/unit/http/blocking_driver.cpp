// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/blocking_driver.hpp>

#include "sample.hpp"

#include <azdo/http/conversation.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>

BOOST_AUTO_TEST_SUITE(http_blocking_driver)

using namespace azdo;

namespace {
conversation<int> twice_with_a_pause(http::request request, std::int64_t pause) {
    auto first = co_await send(request);
    if (!first) co_return first.error();
    co_await wait_until{(co_await current_time{}).after(std::chrono::milliseconds(pause))};
    auto second = co_await send(request);
    if (!second) co_return second.error();
    co_return second->status;
}
http::request some() { return http::request::make(http_method::get, "https://h/").value(); }
} // namespace

BOOST_AUTO_TEST_CASE(it_sends_and_sleeps) {
    sample::still_time time;
    sample::script script{{sample::answer(200), sample::answer(201)}};
    const auto got = time.driver().run(twice_with_a_pause(some(), 500), std::ref(script), http::never, {});
    BOOST_TEST(got.value() == 201);
    BOOST_TEST((time.slept == std::vector<std::int64_t>{500}));
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_wait_ends_at_the_deadline_and_nothing_is_sent_after_it) {
    sample::still_time time;
    sample::script script{{sample::answer(200), sample::answer(201)}};
    const auto got =
        time.driver().run(twice_with_a_pause(some(), 500), std::ref(script), time.time.after(std::chrono::milliseconds(300)), {});
    BOOST_TEST(sample::kind_of(got) == "timed_out");
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST((time.slept == std::vector<std::int64_t>{300}));
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(one_request_needs_no_conversation) {
    sample::still_time time;
    sample::script script{{sample::answer(204)}};
    http::request wanted = some();
    wanted.deadline = time.time;
    BOOST_TEST(sample::kind_of(time.driver().exchange(wanted, std::ref(script))) == "timed_out");
    BOOST_TEST(script.asked.empty());
    wanted.deadline = time.time.after(std::chrono::milliseconds(1));
    BOOST_TEST(time.driver().exchange(wanted, std::ref(script)).value().status == 204);
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_stopped_call_sends_nothing) {
    sample::still_time time;
    sample::script script{{sample::answer(200)}};
    const sample::stop_flag stop{true};
    const auto got = time.driver().run(twice_with_a_pause(some(), 500), std::ref(script), http::never, stop);
    BOOST_TEST(sample::kind_of(got) == "cancelled");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(the_transport_learns_deadline_and_stop) {
    sample::still_time time;
    sample::script script{{sample::answer(200), sample::answer(200)}};
    const sample::stop_flag stop{};
    const http::time_point deadline = time.time.after(std::chrono::milliseconds(10'000));
    BOOST_TEST(time.driver().run(twice_with_a_pause(some(), 1), std::ref(script), deadline, stop).has_value());
    BOOST_TEST((script.asked[0].deadline == deadline));
    BOOST_TEST(script.asked[0].stop.stop_possible());
}

BOOST_AUTO_TEST_CASE(a_request_keeps_a_sooner_deadline_of_its_own) {
    sample::still_time time;
    sample::script script{{sample::answer(200), sample::answer(200)}};
    auto request = some();
    request.deadline = time.time.after(std::chrono::milliseconds(5));
    const auto got =
        time.driver().run(twice_with_a_pause(request, 5), std::ref(script), time.time.after(std::chrono::milliseconds(10'000)), {});
    BOOST_TEST(sample::kind_of(got) == "timed_out");
    BOOST_TEST((script.asked[0].deadline == request.deadline));
}

BOOST_AUTO_TEST_CASE(the_clock_is_read_after_the_answer) {
    sample::still_time time;
    const http::time_point begin = time.time;
    const auto slow = [&](const http::request&) -> result<http::response> {
        time.time = time.time.after(std::chrono::milliseconds(40));
        return sample::answer(200);
    };
    const auto timed = [](http::request request) -> conversation<http::time_point> {
        auto got = co_await send(std::move(request));
        if (!got) co_return got.error();
        co_return co_await current_time{};
    };
    const auto end = time.driver().run(timed(some()), slow, http::never, {});
    BOOST_TEST_REQUIRE(end.has_value());
    BOOST_TEST(end->since(begin).count() == 40);
}

BOOST_AUTO_TEST_SUITE_END()
