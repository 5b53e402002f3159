// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include "store_suite.hpp"

#include <azdo/oauth/store/replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_replay_guard)

using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::oauth::replay_guard;
using fixture::noon;

BOOST_AUTO_TEST_CASE(behaviour_that_all_guards_share) {
    struct shared {
        std::shared_ptr<replay_guard> guard = std::make_shared<replay_guard>();
        azdo::result<void> claim(std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) {
            return guard->claim(id, forget_at, now);
        }
    };
    const shared one;
    store_suite::check_replay_guard([&] { return one; });
}

BOOST_AUTO_TEST_CASE(the_first_claim_succeeds_and_the_second_is_a_conflict) {
    replay_guard guard;
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_CHECK(guard.claim("a", noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(guard.claim("a", noon + 10min, noon + 9min + 59s).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("b", noon + 10min, noon).has_value());
    BOOST_TEST(guard.size() == 2u);
}

BOOST_AUTO_TEST_CASE(entries_that_may_be_forgotten_are_removed) {
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

BOOST_AUTO_TEST_CASE(a_full_memory_forgets_the_oldest_and_refuses_older_ids) {
    replay_guard guard(2);
    BOOST_TEST(guard.claim("a", noon + 5min, noon).has_value());
    BOOST_TEST(guard.claim("b", noon + 7min, noon).has_value());
    BOOST_TEST(guard.claim("c", noon + 9min, noon).has_value()); // a is forgotten
    BOOST_TEST(guard.size() == 2u);
    BOOST_CHECK(guard.claim("a", noon + 5min, noon).error().kind == failure_kind::timed_out); // and not accepted again
    BOOST_CHECK(guard.claim("never used", noon + 5min, noon).error().kind == failure_kind::timed_out);
    BOOST_CHECK(guard.claim("b", noon + 7min, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(guard.claim("c", noon + 9min, noon).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("older than all that is held", noon + 6min, noon).has_value()); // accepted once, forgotten at once
    BOOST_CHECK(guard.claim("older than all that is held", noon + 6min, noon).error().kind == failure_kind::timed_out);
    BOOST_TEST(guard.claim("new", noon + 10min, noon).has_value()); // new sign-ins are not locked out
    replay_guard none(0);
    BOOST_TEST(none.claim("a", noon + 1s, noon).has_value());
    BOOST_CHECK(none.claim("a", noon + 1s, noon).error().kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(filling_it_locks_no_one_out_and_nothing_is_accepted_twice) {
    replay_guard guard(50);
    std::vector<azdo::sys_time> ends;
    for (int i = 0; i < 1000; ++i) ends.push_back(noon + 5min + std::chrono::seconds(i * 7919 % 300)); // begun in any order
    for (int i = 0; i < 1000; ++i) static_cast<void>(guard.claim("flood" + std::to_string(i), ends[static_cast<std::size_t>(i)], noon));
    BOOST_TEST(guard.size() == 50u);
    for (int i = 0; i < 1000; ++i)
        BOOST_TEST(!guard.claim("flood" + std::to_string(i), ends[static_cast<std::size_t>(i)], noon).has_value());
    for (int i = 0; i < 40; ++i)
        BOOST_TEST(guard.claim("person" + std::to_string(i), noon + 10min + std::chrono::seconds(i), noon).has_value());
    for (int i = 0; i < 40; ++i)
        BOOST_TEST(!guard.claim("person" + std::to_string(i), noon + 10min + std::chrono::seconds(i), noon).has_value());
}

BOOST_AUTO_TEST_CASE(a_clock_that_leaps_back_lets_nothing_in_again) {
    replay_guard guard;
    BOOST_TEST(guard.claim("a", noon + 10min, noon).has_value());
    BOOST_TEST(guard.claim("b", noon + 24h + 10min, noon + 24h).has_value()); // a is forgotten
    BOOST_CHECK(guard.claim("a", noon + 10min, noon).error().kind == failure_kind::timed_out);
    BOOST_TEST(guard.claim("c", noon + 11min, noon).has_value());
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
