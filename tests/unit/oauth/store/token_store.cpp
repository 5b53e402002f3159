// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/store/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
token named(const char* name) {
    token made;
    made.access_token = azdo::secret<std::string>(name);
    return made;
}
} // namespace

BOOST_AUTO_TEST_SUITE(oauth_token_store)

BOOST_AUTO_TEST_CASE(an_empty_store_has_nobody_signed_in) {
    const memory_token_store store;
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(store.compare_and_swap(0, named("a")).has_value());
    BOOST_TEST(store.read()->value.access_token.reveal() == "a");
}

BOOST_AUTO_TEST_CASE(only_the_generation_that_was_read_is_replaced) {
    const memory_token_store store{named("a")};
    const auto first = store.read().value().generation;
    const auto second = store.compare_and_swap(first, named("b")).value();
    BOOST_TEST(first != second);
    BOOST_CHECK(store.compare_and_swap(first, named("c")).error().kind == failure_kind::conflict);
    BOOST_CHECK(store.compare_and_swap(0, named("c")).error().kind == failure_kind::conflict);
    BOOST_TEST(store.read()->value.access_token.reveal() == "b");
    BOOST_TEST(store.read()->generation == second);
}

BOOST_AUTO_TEST_CASE(copies_share_the_token) {
    const memory_token_store store{named("a")}, copy = store;
    BOOST_TEST(copy.compare_and_swap(1, named("b")).has_value());
    BOOST_TEST(store.read()->value.access_token.reveal() == "b");
}

BOOST_AUTO_TEST_CASE(a_generation_does_not_come_back_after_a_sign_out) {
    const memory_token_store store{named("a")};
    BOOST_TEST(store.sign_out().has_value());
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(store.compare_and_swap(0, named("b")).value() == 2u);
}

BOOST_AUTO_TEST_CASE(of_many_writers_at_once_one_wins_each_generation) {
    const memory_token_store store{named("a")};
    std::atomic<int> won = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&] {
            if (store.compare_and_swap(1, named("b"))) ++won;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(won == 1);
}

BOOST_AUTO_TEST_SUITE_END()
