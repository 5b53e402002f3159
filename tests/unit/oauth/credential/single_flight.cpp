// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/core/base64url.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/credential/single_flight.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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
        if (const auto* shared = outcome_of(waited_for)) return now.done.emplace(*shared), now;
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

struct always_noon {
    azdo::sys_time operator()() const { return fixture::noon; }
};
/// A state as those of the credentials. The path of a flight's request is what was demanded; its answer is the token.
struct token_state : flight::token_turns<token_state, int, always_noon> {
    token_state() : token_turns({}, {}) {}
    static result<void> make_ready() { return {}; }
    static std::chrono::seconds early() { return {}; }
    static result<int> task() { return 0; }
    void conclude(const std::string& got) {
        const std::scoped_lock lock(mutex_);
        hold({{secret<std::string>(got), {}, {}, fixture::noon + std::chrono::hours(1)}, 0}, demand());
    }
};
azdo::conversation<authorization> fly_for_token(std::shared_ptr<token_state> shared, int, const authorization* refused, azdo::next_t next) {
    auto request = request::make(azdo::http_method::get, "https://as.example/" + azdo::base64url_encode(flight::demand_of(refused)));
    result<response> got = co_await next(*std::move(request));
    if (!got) co_return got.error();
    if (got->status != 200) co_return azdo::fail(failure_kind::unavailable, "status " + std::to_string(got->status));
    shared->conclude(got->body);
    co_return authorization::bearer(secret<std::string>(got->body));
}
const std::string first_demand = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})",
                  second_demand = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";

/// A caller whose token `old` was refused; `demand`: the claims of the challenge.
struct challenged {
    challenged(const std::shared_ptr<token_state>& shared, const std::string& demand, const std::string& realm = {}) {
        if (!demand.empty())
            old.demand("Bearer realm=\"" + realm + "\", error=\"insufficient_claims\", claims=\"" + azdo::base64url_encode(demand) + "\"");
        run.emplace(flight::single_flight<token_state, int>::in_turns(shared, &fly_for_token, &old, azdo::detail::no_policies.first()),
            azdo::http::time_point{0});
    }
    /// What it asks for; `-`: it sends nothing.
    std::string asks() {
        const auto* sent = run->to_send();
        return sent == nullptr ? "-" : azdo::base64url_decode(std::string(sent->target().substr(19))).value();
    }
    std::string got() {
        if (!run->done()) return "not done";
        auto ended = std::move(*run).ending();
        return ended ? ended->header_value().reveal() : ended.error().message;
    }
    authorization old = authorization::bearer(secret<std::string>("old")).value();
    std::optional<azdo::running<authorization>> run{};
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

BOOST_AUTO_TEST_CASE(a_challenge_is_not_lost_in_the_flight_of_another_caller) {
    const auto shared = std::make_shared<token_state>();
    challenged plain(shared, ""), one(shared, first_demand), same(shared, first_demand, "another realm"), other(shared, second_demand);
    BOOST_TEST(plain.asks() == "");
    for (challenged* waiting : {&one, &same, &other}) BOOST_TEST(waiting->asks() == "-");
    plain.run->answer(answer(200, "plain"), {5});
    BOOST_TEST(plain.got() == "Bearer plain");

    one.run->wake({10}); // the new token may not have what the service demanded of this caller
    BOOST_TEST_REQUIRE(one.asks() == first_demand);
    same.run->wake({10});
    other.run->wake({10});
    BOOST_TEST(same.asks() == "-");
    BOOST_TEST(other.asks() == "-");
    one.run->answer(answer(200, "first"), {15});
    BOOST_TEST(one.got() == "Bearer first");
    other.run->wake({20});
    BOOST_TEST_REQUIRE(other.asks() == second_demand);
    other.run->answer(answer(200, "second"), {25});
    BOOST_TEST(other.got() == "Bearer second");
    same.run->wake({30}); // the last token is another one
    BOOST_TEST(same.got() == "Bearer first");

    challenged later(shared, "");
    BOOST_TEST(later.got() == "Bearer second");
    challenged late(shared, second_demand);
    BOOST_TEST(late.got() == "Bearer second");
    challenged too_late(shared, first_demand); // it has not waited for a flight
    BOOST_TEST(too_late.asks() == first_demand);
}

BOOST_AUTO_TEST_CASE(a_token_with_the_claims_of_another_will_do_for_a_caller_without_a_challenge) {
    const auto shared = std::make_shared<token_state>();
    challenged one(shared, first_demand), plain(shared, "");
    BOOST_TEST(one.asks() == first_demand);
    BOOST_TEST(plain.asks() == "-");
    one.run->answer(answer(200, "first"), {5});
    plain.run->wake({10});
    BOOST_TEST(plain.got() == "Bearer first");
}

BOOST_AUTO_TEST_CASE(a_failure_is_shared_only_by_callers_with_the_same_challenge) {
    const auto shared = std::make_shared<token_state>();
    challenged one(shared, first_demand), same(shared, first_demand), late(shared, first_demand), plain(shared, ""),
        other(shared, second_demand);
    one.run->answer(answer(503, ""), {5});
    BOOST_TEST(one.got() == "status 503");
    same.run->wake({10});
    BOOST_TEST(same.got() == "status 503");
    plain.run->wake({10});
    BOOST_TEST_REQUIRE(plain.asks() == "");
    late.run->wake({10}); // during the flight of another
    BOOST_TEST(late.got() == "status 503");
    plain.run->answer(answer(500, ""), {15});
    BOOST_TEST(plain.got() == "status 500");
    other.run->wake({20});
    BOOST_TEST(other.asks() == second_demand);
}

BOOST_AUTO_TEST_CASE(a_dropped_flight_leaves_no_outcome) {
    const auto shared = std::make_shared<token_state>();
    std::optional<challenged> one(std::in_place, shared, first_demand);
    challenged same(shared, first_demand), plain(shared, "");
    one.reset();
    plain.run->wake({10});
    BOOST_TEST_REQUIRE(plain.asks() == "");
    plain.run->answer(answer(200, "plain"), {15});
    same.run->wake({20});
    BOOST_TEST(same.asks() == first_demand);
}

BOOST_AUTO_TEST_CASE(few_outcomes_are_kept) {
    const auto shared = std::make_shared<token_state>();
    challenged begins(shared, first_demand), waits(shared, first_demand);
    begins.run->answer(answer(200, "first"), {5});
    for (int i = 0; i < 100; ++i) {
        challenged next(shared, R"({"access_token":{"n":{"value":")" + std::to_string(i) + "\"}}}");
        next.run->answer(answer(200, "token-" + std::to_string(i)), {5});
        BOOST_TEST(next.got() == "Bearer token-" + std::to_string(i));
    }
    waits.run->wake({10});
    BOOST_TEST(waits.asks() == first_demand); // its flight was forgotten
}

BOOST_AUTO_TEST_SUITE_END()
