// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/refresh_lock.hpp>
#include <azdo/postgresql/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace postgresql_refresh_lock {
using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using store_suite::named;

namespace {
struct setting : test::fresh_tables {
    token_store open() const { return {test::open_database(server), {.user = "ada"}}; }
    void expire() const { server.query("UPDATE azdo.leases SET expires_at = clock_timestamp()"); }
};
} // namespace
} // namespace postgresql_refresh_lock

BOOST_FIXTURE_TEST_SUITE(postgresql_refresh_lock, setting)

BOOST_AUTO_TEST_CASE(one_at_a_time_and_each_with_a_higher_number) {
    const auto one = open(), two = open();
    auto held = one.try_lock_for_refresh().value();
    BOOST_REQUIRE(held.has_value());
    BOOST_TEST(held->number() == 1);
    BOOST_TEST(!two.try_lock_for_refresh()->has_value());
    BOOST_TEST(!one.try_lock_for_refresh()->has_value()); // another thread of the same process
    BOOST_TEST((token_store{in, {.user = "bob"}}.try_lock_for_refresh()->has_value()));
    held.reset();
    auto next = two.try_lock_for_refresh().value();
    BOOST_REQUIRE(next.has_value());
    BOOST_TEST(next->number() == 2);
    auto moved = std::move(next);
    BOOST_TEST(!one.try_lock_for_refresh()->has_value());
    next.reset();
    BOOST_TEST(!one.try_lock_for_refresh()->has_value());
}

BOOST_AUTO_TEST_CASE(a_dead_holder_does_not_keep_it) {
    auto held = open().try_lock_for_refresh().value();
    BOOST_TEST(
        server.query(
            "SELECT expires_at BETWEEN clock_timestamp() + interval '50 s' AND clock_timestamp() + interval '60 s' FROM azdo.leases") ==
        "t");
    expire();
    const auto two = open();
    auto next = two.try_lock_for_refresh().value();
    BOOST_REQUIRE(next.has_value());
    BOOST_TEST(next->number() == 2);
    held.reset(); // the late holder gives back what is no longer its own
    BOOST_TEST(!open().try_lock_for_refresh()->has_value());
}

BOOST_AUTO_TEST_CASE(a_holder_whose_lease_has_ended_writes_only_if_no_later_one_has_written) {
    const auto slow = open(), fast = open();
    const auto first = slow.compare_and_swap(0, named("a")).value();
    auto late = slow.try_lock_for_refresh().value();
    expire();
    auto next = fast.try_lock_for_refresh().value();
    BOOST_TEST(slow.compare_and_swap(first, named("b")).has_value()); // nothing is lost
    expire();
    next.reset();
    next = fast.try_lock_for_refresh().value();
    const auto third = fast.compare_and_swap(first + 1, named("c")).value();
    BOOST_TEST(server.query("SELECT fence FROM azdo.connections") == std::to_string(next->number()));
    BOOST_CHECK(slow.compare_and_swap(third, named("d")).error().kind == failure_kind::conflict); // although the generation fits
    BOOST_TEST((slow.read()->value == named("c")));
    late.reset();
    BOOST_TEST(slow.compare_and_swap(third, named("e")).has_value()); // a sign-in holds no lease
}

BOOST_AUTO_TEST_CASE(its_times_are_parts_of_its_length) {
    auto held = open().try_lock_for_refresh().value();
    held->begun_at({1'000});
    BOOST_TEST(held->begin_by().ms == 31'000);
    BOOST_TEST(held->end_by().ms == 51'000);
}

BOOST_AUTO_TEST_SUITE_END()
