// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"

#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/refresh_lock.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <type_traits>
#include <utility>

namespace oauth_refresh_lock {
using namespace azdo::oauth;

namespace {
using waiting = azdo::running<refresh_lock_of<plain_file_token_store>>;

struct setting {
    temporary_folder outer{};
    plain_file_token_store store{token_folder::open((outer.path() / "tokens").string()).value()};
};
} // namespace
} // namespace oauth_refresh_lock

BOOST_FIXTURE_TEST_SUITE(oauth_refresh_lock, setting)

BOOST_AUTO_TEST_CASE(a_store_of_one_process_needs_no_lock) {
    static_assert(std::is_same_v<refresh_lock_of<memory_token_store>, no_refresh_lock>);
    azdo::running<no_refresh_lock> run(wait_for_refresh_lock(memory_token_store{}, std::chrono::milliseconds(10)), {0});
    BOOST_REQUIRE(run.done());
    BOOST_TEST(std::move(run).ending().has_value());
}

BOOST_AUTO_TEST_CASE(the_process_is_waited_for) {
    auto held = store.try_lock_for_refresh().value();
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    for (std::int64_t ms = 10; ms <= 50; ms += 10) {
        BOOST_REQUIRE(!run.done());
        BOOST_TEST(run.to_send() == nullptr);
        BOOST_TEST(run.wake_at().ms == ms);
        run.wake({ms});
    }
    held.reset();
    run.wake({60});
    BOOST_REQUIRE(run.done());
    const auto mine = std::move(run).ending();
    BOOST_TEST(mine.has_value());
    BOOST_TEST(!store.try_lock_for_refresh()->has_value());
}

BOOST_AUTO_TEST_CASE(a_cancelled_wait_ends) {
    const auto held = store.try_lock_for_refresh().value();
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    run.wake({3});
    BOOST_REQUIRE(run.done());
    BOOST_CHECK(std::move(run).ending().error().kind == azdo::failure_kind::cancelled);
}

BOOST_AUTO_TEST_CASE(failures_of_the_store_are_passed_on) {
    std::filesystem::permissions(outer.path() / "tokens", std::filesystem::perms::all);
    waiting run(wait_for_refresh_lock(store, std::chrono::milliseconds(10)), {0});
    BOOST_REQUIRE(run.done());
    BOOST_CHECK(std::move(run).ending().error().kind == azdo::failure_kind::storage);
}

BOOST_AUTO_TEST_SUITE_END()
