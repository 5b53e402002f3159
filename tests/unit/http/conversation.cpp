// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/conversation.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_conversation)

using namespace azdo;

namespace {
http::request to(std::string_view target) { return http::request::make(http_method::get, target).value(); }

conversation<int> status_of(http::request request) {
    auto got = co_await send(std::move(request));
    if (!got) co_return got.error();
    co_return got->status;
}
conversation<std::string> both(http::request request) {
    auto first = co_await status_of(request);
    co_await wait_until{(co_await current_time{}).after(std::chrono::milliseconds(10))};
    auto second = co_await status_of(request);
    if (!first || !second) co_return fail(failure_kind::rejected, "one of them failed");
    co_return std::to_string(*first) + "," + std::to_string(*second);
}
conversation<int> at_once(int value) { co_return value; }
conversation<void> nothing() { co_return {}; }
conversation<int> throws_text() {
    throw std::runtime_error("canary");
    co_return 0;
}
conversation<int> throws_failure() {
    throw failure_exception(fail(failure_kind::conflict, "thrown"));
    co_return 0;
}
conversation<int> passes_on() { co_return co_await throws_failure(); }
conversation<int> many() {
    int sum = 0;
    for (int i = 0; i < 1000; ++i) sum += *co_await at_once(1);
    co_return sum;
}
/// `held` shows whether the coroutine's frame has been destroyed.
conversation<int> holds(std::shared_ptr<int> held, http::request request) {
    auto got = co_await status_of(std::move(request));
    co_return *held + *got;
}
} // namespace

BOOST_AUTO_TEST_CASE(events_are_fed_by_hand) {
    running<std::string> run(both(to("https://h/")), http::time_point{100});
    BOOST_TEST_REQUIRE(run.to_send() != nullptr);
    BOOST_TEST(run.to_send()->target() == "https://h/");
    run.answer(http::response(200, ""), http::time_point{150});
    BOOST_TEST(!run.done());
    BOOST_TEST_REQUIRE(run.to_send() == nullptr);
    BOOST_TEST((run.wake_at() == http::time_point{160}));
    run.wake(http::time_point{160});
    BOOST_TEST_REQUIRE(run.to_send() != nullptr);
    run.answer(http::response(404, ""), http::time_point{170});
    BOOST_TEST_REQUIRE(run.done());
    BOOST_TEST(std::move(run).ending().value() == "200,404");
}

BOOST_AUTO_TEST_CASE(a_failure_of_the_transport_is_an_answer) {
    running<int> run(status_of(to("https://h/")), {});
    run.answer(fail(failure_kind::transport, "down"), {});
    BOOST_TEST_REQUIRE(run.done());
    BOOST_TEST(sample::kind_of(std::move(run).ending()) == "transport");
}

BOOST_AUTO_TEST_CASE(a_conversation_may_end_at_once) {
    running<int> run(at_once(7), {});
    BOOST_TEST_REQUIRE(run.done());
    BOOST_TEST(std::move(run).ending().value() == 7);
    running<void> none(nothing(), {});
    BOOST_TEST(std::move(none).ending().has_value());
    running<int> thousand(many(), {});
    BOOST_TEST(std::move(thousand).ending().value() == 1000);
}

BOOST_AUTO_TEST_CASE(an_exception_ends_it_as_a_failure_without_its_text) {
    running<int> run(throws_text(), {});
    const auto ended = std::move(run).ending();
    BOOST_TEST(sample::kind_of(ended) == "protocol");
    BOOST_TEST(ended.error().message.find("canary") == std::string::npos);
    running<int> ours(passes_on(), {});
    const auto thrown = std::move(ours).ending();
    BOOST_TEST(sample::kind_of(thrown) == "conflict");
    BOOST_TEST(thrown.error().message == "thrown");
}

BOOST_AUTO_TEST_CASE(dropped_half_way_it_cleans_up) {
    const auto held = std::make_shared<int>(1);
    {
        running<int> run(holds(held, to("https://h/")), {});
        BOOST_TEST(run.to_send() != nullptr);
        BOOST_TEST(held.use_count() == 2);
    }
    BOOST_TEST(held.use_count() == 1);
    { const auto never_started = holds(held, to("https://h/")); }
    BOOST_TEST(held.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(conversations_move) {
    auto first = at_once(1);
    auto second = at_once(2);
    first = std::move(second);
    running<int> run(std::move(first), {});
    BOOST_TEST(std::move(run).ending().value() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
