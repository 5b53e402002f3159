// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/store/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_token_store)

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
token named(const char* name) {
    token made;
    made.access_token = azdo::secret<std::string>(name);
    return made;
}
/// Another writer is faster each time while `left` lasts; with `trouble` every write fails.
struct disturbed_store {
    memory_token_store inner{};
    std::shared_ptr<int> left = std::make_shared<int>(0);
    std::optional<failure_kind> trouble{};

    azdo::result<stored_token> read() const { return inner.read(); }
    azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        if (trouble) return azdo::fail(*trouble, "no");
        const auto held = inner.read();
        if ((*left)-- > 0) BOOST_TEST(inner.compare_and_swap(held ? held->generation : 0, named("theirs")).has_value());
        return inner.compare_and_swap(generation, value);
    }
};
static_assert(token_store<disturbed_store>);
} // namespace

BOOST_AUTO_TEST_CASE(an_empty_store_is_not_signed_in) {
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

BOOST_AUTO_TEST_CASE(a_generation_is_not_reused_after_a_sign_out) {
    const memory_token_store store{named("a")};
    BOOST_TEST(store.sign_out().has_value());
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(store.compare_and_swap(0, named("b")).value() == 2u);
}

BOOST_AUTO_TEST_CASE(keep_replaces_any_other_grant) {
    const memory_token_store store;
    for (const char* name : {"a", "b", "c"}) {
        BOOST_TEST_INFO_SCOPE(name);
        BOOST_TEST(keep(store, named(name)).has_value());
        BOOST_TEST(store.read()->value.access_token.reveal() == name);
    }
    BOOST_TEST(store.sign_out().has_value());
    token renewable;
    renewable.refresh_token = azdo::secret<std::string>("r");
    BOOST_TEST(keep(store, renewable).has_value());
    BOOST_CHECK(keep(store, token{}).error().kind == failure_kind::invalid_input);
    BOOST_TEST((store.read()->value == renewable));
}

BOOST_AUTO_TEST_CASE(keep_reads_again_when_another_writer_was_faster_and_gives_up_after_ten_times) {
    for (const int faster : {0, 1, 9, 10, 100}) {
        BOOST_TEST_INFO_SCOPE(faster);
        disturbed_store store{.left = std::make_shared<int>(faster)};
        const auto kept = keep(store, named("mine"));
        BOOST_TEST(kept.has_value() == (faster < 10), faster);
        if (!kept) BOOST_CHECK(kept.error().kind == failure_kind::conflict);
        BOOST_TEST(store.inner.read()->value.access_token.reveal() == (kept ? "mine" : "theirs"));
    }
    disturbed_store broken{.trouble = failure_kind::storage};
    BOOST_CHECK(keep(broken, named("mine")).error().kind == failure_kind::storage);
    BOOST_CHECK(broken.inner.read().error().kind == failure_kind::not_signed_in);
}

BOOST_AUTO_TEST_CASE(looking_says_whether_a_grant_is_dead) {
    const azdo::sys_time end{std::chrono::hours(1000)};
    const auto second = std::chrono::seconds(1);
    token ending = named("a"), renewable = named("b");
    ending.expires_at = renewable.expires_at = end;
    renewable.refresh_token = azdo::secret<std::string>("r");
    const auto looked_at = [](const token& held) { return memory_token_store{held}.look().value(); };
    BOOST_TEST((looked_at(ending) == connection{.signed_in = true, .ends_at = end}));
    BOOST_TEST(!looked_at(ending).is_dead(end - second));
    BOOST_TEST(looked_at(ending).is_dead(end));
    BOOST_TEST(!looked_at(renewable).is_dead(end + second));
    BOOST_TEST(!looked_at(named("c")).is_dead(azdo::latest_time)); // its end is not known
    BOOST_TEST(!memory_token_store{}.look()->is_dead(azdo::latest_time));
    BOOST_TEST((memory_token_store{}.look().value() == connection{}));
    BOOST_TEST(connection{.is_unusable = true}.is_dead(azdo::earliest_time));
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
