// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/oauth/replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::oauth::replay_guard;
using fixture::noon;

BOOST_AUTO_TEST_SUITE(oauth_replay_guard)

BOOST_AUTO_TEST_CASE(the_first_claim_succeeds_and_the_second_is_a_conflict) {
    replay_guard guard;
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_CHECK(guard.claim("a", noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(guard.claim("a", noon + 10min, noon + 9min + 59s).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("b", noon + 10min, noon).has_value());
    BOOST_TEST(guard.size() == 2u);
}

BOOST_AUTO_TEST_CASE(what_may_be_forgotten_is_forgotten) {
    replay_guard guard;
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_TEST(guard.claim("b", noon + 30min, noon + 20min).has_value());
    BOOST_TEST(guard.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_id_that_may_have_been_forgotten_is_not_claimed) {
    replay_guard guard;
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_CHECK(guard.claim("a", noon + 10min, noon + 10min).error().kind == failure_kind::timed_out);
    BOOST_CHECK(guard.claim("new", noon, noon).error().kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(a_full_memory_refuses_instead_of_forgetting) {
    replay_guard guard(2);
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_TEST(guard.claim("b", noon + 20min, noon).has_value());
    const auto third = guard.claim("c", noon + 10min, noon);
    BOOST_CHECK(third.error().kind == failure_kind::throttled);
    BOOST_TEST(third.error().retry_after_seconds == 600);
    BOOST_CHECK(guard.claim("a", noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("c", noon + 20min, noon + 10min).has_value());
    BOOST_CHECK(replay_guard(0).claim("a", noon + 1s, noon).error().kind == failure_kind::throttled);
}

BOOST_AUTO_TEST_CASE(equal_times_do_not_disturb_each_other) {
    replay_guard guard;
    for (int i = 0; i < 100; ++i) BOOST_TEST(guard.claim(std::to_string(i), noon + 10min, noon).has_value());
    for (int i = 0; i < 100; ++i) BOOST_CHECK(guard.claim(std::to_string(i), noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("later", noon + 30min, noon + 20min).has_value());
    BOOST_TEST(guard.size() == 1u);
}

BOOST_AUTO_TEST_CASE(of_a_thousand_claims_at_once_one_succeeds) {
    replay_guard guard;
    std::atomic<int> succeeded = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 10; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 100; ++i)
                if (guard.claim("same", noon + 10min, noon)) ++succeeded;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(succeeded == 1);
    BOOST_TEST(guard.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
