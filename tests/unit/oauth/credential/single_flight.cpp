// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/call.hpp>
#include <azdo/oauth/credential/single_flight.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

BOOST_AUTO_TEST_SUITE(oauth_single_flight)

using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::authorization;
using azdo::http::request;
using azdo::http::response;
using fixture::answer;
namespace flight = azdo::oauth::detail;

namespace {
struct options_type {
    std::chrono::milliseconds look_again_after{10};
};
struct state : flight::flights {
    std::optional<authorization> held{};
    int take_offs = 0;

    options_type options() const { return {}; }
    flight::turn<int> take_turn(const authorization*, std::uint64_t waited_for) {
        const std::scoped_lock lock(mutex_);
        flight::turn<int> now;
        if (held) return now.done.emplace(*held), now;
        now.flight = under_way();
        if (now.flight != 0) return now;
        if (const auto& why = failure_of(waited_for)) return now.done.emplace(*why), now;
        take_off();
        now.mine = ++take_offs;
        return now;
    }
};
azdo::conversation<authorization> fly(std::shared_ptr<state> shared, int, const authorization*, azdo::next_t next) {
    auto request = azdo::http::request::make(azdo::http_method::get, "https://as.example/");
    result<response> got = co_await next(*std::move(request));
    if (!got) co_return got.error();
    if (got->status != 200) co_return azdo::fail(failure_kind::rejected, "no");
    shared->held = authorization::bearer(secret<std::string>("token")).value();
    co_return *shared->held;
}
struct caller {
    explicit caller(const std::shared_ptr<state>& shared)
        : run(flight::single_flight<state, int>::in_turns(shared, &fly, nullptr, azdo::detail::no_policies.first()), {0}) {}
    azdo::running<authorization> run;
};
} // namespace

BOOST_AUTO_TEST_CASE(one_flies_and_the_others_share_its_outcome) {
    const auto shared = std::make_shared<state>();
    caller first(shared), second(shared), third(shared);
    BOOST_TEST(first.run.to_send() != nullptr);
    BOOST_TEST(second.run.to_send() == nullptr);
    BOOST_TEST(second.run.wake_at().ms == 10);
    first.run.answer(answer(200, "{}"), {5});
    BOOST_TEST(first.run.done());
    for (caller* one : {&second, &third}) {
        one->run.wake({10});
        BOOST_REQUIRE(one->run.done());
        BOOST_TEST(std::move(one->run).ending().has_value());
    }
    BOOST_TEST(shared->take_offs == 1);
}

BOOST_AUTO_TEST_CASE(a_failure_is_shared_only_by_waiting_callers) {
    const auto shared = std::make_shared<state>();
    caller first(shared), second(shared);
    first.run.answer(answer(400, "{}"), {5});
    second.run.wake({10});
    BOOST_REQUIRE(second.run.done());
    BOOST_CHECK(std::move(second.run).ending().error().kind == failure_kind::rejected);
    BOOST_TEST(shared->take_offs == 1);
    caller later(shared);
    BOOST_TEST(later.run.to_send() != nullptr);
    BOOST_TEST(shared->take_offs == 2);
}

BOOST_AUTO_TEST_CASE(a_dropped_flight_is_continued_by_another) {
    const auto shared = std::make_shared<state>();
    std::optional<caller> first(std::in_place, shared);
    caller second(shared);
    first.reset();
    second.run.wake({10});
    BOOST_TEST(second.run.to_send() != nullptr);
    BOOST_TEST(shared->take_offs == 2);
}

BOOST_AUTO_TEST_CASE(a_cancelled_wait_ends) {
    const auto shared = std::make_shared<state>();
    caller first(shared), second(shared);
    second.run.wake({3});
    BOOST_REQUIRE(second.run.done());
    BOOST_CHECK(std::move(second.run).ending().error().kind == failure_kind::cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
