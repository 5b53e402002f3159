// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "breaking_proxy.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

namespace postgresql_token_store {
using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::oauth::connection_key;
using store_suite::keys_of;
using store_suite::named;

namespace {
struct setting : test::fresh_tables {
    connection_key key{.user = "ada@example.com", .team = "engines"};
    token_store open(char keys = 'k') const { return {keys == 'k' ? in : test::open_database(server, keys_of(keys)), key}; }
};
} // namespace
} // namespace postgresql_token_store

BOOST_FIXTURE_TEST_SUITE(postgresql_token_store, setting)

BOOST_AUTO_TEST_CASE(behaviour_that_all_stores_share) {
    store_suite::check_token_store([&] { return open(); });
}

BOOST_AUTO_TEST_CASE(nothing_is_stored_in_clear) {
    BOOST_TEST(test::failure_in(azdo::oauth::keep(open(), named("a"))) == "");
    BOOST_TEST(open().choose("fabrikam").has_value());
    BOOST_TEST(open().try_lock_for_refresh()->has_value());
    const std::string all = server.dump();
    BOOST_TEST(all.find("azdo.connections") != all.npos);
    for (const char* secret : {"canary", "ada", "engines", "fabrikam", "vso.", "example"})
        BOOST_TEST_CONTEXT(secret) BOOST_TEST(all.find(secret) == all.npos);
}

BOOST_AUTO_TEST_CASE(connections_do_not_disturb_each_other) {
    BOOST_TEST(open().compare_and_swap(0, named("a")).has_value());
    for (const connection_key& other : {connection_key{"ada@example.com", "wheels"}, connection_key{"bob", "engines"}, connection_key{}}) {
        const token_store theirs{in, other};
        BOOST_CHECK(theirs.read().error().kind == failure_kind::not_signed_in);
        BOOST_TEST(theirs.compare_and_swap(0, named(other.user)).has_value());
    }
    BOOST_TEST((open().read()->value == named("a")));
    BOOST_TEST(token_store::all(in)->size() == 4u);
}

// Each row that was changed by hand: a clear failure, which is not that nobody has signed in; and a new sign-in helps.
BOOST_AUTO_TEST_CASE(rows_that_were_changed_by_hand_do_not_open) {
    const token_store other{in, {.user = "bob"}};
    BOOST_TEST(other.compare_and_swap(0, named("bob's")).has_value());
    for (const char* change : {"generation = generation - 1", "generation = generation + 7", "generation = -3", "generation = 0",
             "sealed = ''", "sealed = 'B' || substr(sealed, 2)", "sealed = sealed || 'A'", "sealed = reverse(sealed)",
             "sealed = (SELECT sealed FROM azdo.connections WHERE name <> held.name)"}) {
        BOOST_TEST_INFO_SCOPE(change);
        const token_store store = open();
        BOOST_TEST(azdo::oauth::keep(store, named("a")).has_value());
        const auto before = azdo::oauth::keep(store, named("b")).has_value() ? store.read()->generation : 0;
        BOOST_TEST(before > 0);
        server.query(std::string("UPDATE azdo.connections AS held SET ") + change + " WHERE generation = " + std::to_string(before) +
                     " AND name = (SELECT name FROM azdo.connections WHERE sealed IS NOT NULL ORDER BY generation DESC LIMIT 1)");
        const auto got = store.read();
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::storage);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
        BOOST_TEST(store.look()->is_unusable);
        BOOST_CHECK(token_store::all(in)->size() == 2u);
        BOOST_TEST(!store.compare_and_swap(before + 1, named("stale")).has_value());
        BOOST_TEST(azdo::oauth::keep(store, named("new")).has_value());
        BOOST_TEST((store.read()->value == named("new")));
    }
    BOOST_TEST((other.read()->value == named("bob's")));
}

// The server has carried the statement out, and was lost before it said so.
BOOST_AUTO_TEST_CASE(a_lost_answer_is_neither_a_success_nor_a_conflict_but_looked_up) {
    test::breaking_proxy proxy(std::stoi(server.port()));
    const auto where =
        connection_string::parse("host=127.0.0.1 sslmode=disable user=azdo dbname=postgres port=" + std::to_string(proxy.port())).value();
    const token_store store{database(where, keys_of('k'), {.pool = {.connections = 1}, .operation = 1s}), key};
    const auto lose = [&](const char* name) { proxy.lose_answer_to(proxy.run_of(name)); };
    lose("azdo_sign_in");
    const auto first = store.compare_and_swap(0, named("a"));
    BOOST_REQUIRE_MESSAGE(first, test::failure_in(first));
    lose("azdo_swap");
    const auto second = store.compare_and_swap(*first, named("b"));
    BOOST_REQUIRE_MESSAGE(second, test::failure_in(second));
    BOOST_TEST(*second == *first + 1); // written once
    BOOST_TEST(open().read()->generation == *second);
    BOOST_TEST((open().read()->value == named("b")));
    BOOST_CHECK(store.compare_and_swap(*first, named("c")).error().kind == failure_kind::conflict);
    {
        lose("azdo_lease");
        auto lease = store.try_lock_for_refresh();
        BOOST_REQUIRE_MESSAGE(lease && *lease, test::failure_in(lease));
        BOOST_TEST((*lease)->number() == 1);
    }
    lose("azdo_sign_out");
    BOOST_TEST(store.sign_out().has_value());
    BOOST_CHECK(open().read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(proxy.lost() == 4);

    // When the server stays away it is a failure, and the row may have changed.
    lose("azdo_sign_in");
    proxy.refuse_more();
    const auto unknown = store.compare_and_swap(0, named("d"));
    BOOST_REQUIRE(!unknown);
    BOOST_CHECK(unknown.error().kind == failure_kind::unavailable);
    BOOST_TEST(!unknown.error().nothing_sent);
    BOOST_TEST(proxy.lost() == 5);
    BOOST_TEST((open().read()->value == named("d")));
    BOOST_TEST(store.read().error().nothing_sent);
}

// A power loss in the middle of writes: what was acknowledged is there, and what was not is either there or not.
BOOST_AUTO_TEST_CASE(nothing_that_was_acknowledged_is_lost_when_the_server_is_killed) {
    test::database_server own({.durable = true});
    test::open_database(own).prepare().value();
    const token_store store{test::open_database(own, keys_of('k'), {.pool = {.limits = {500ms, 500ms}}, .operation = 200ms}), key};
    std::uint64_t acknowledged = store.compare_and_swap(0, named("1")).value();
    const char* const length = std::getenv("AZDO_LONG");
    const int all = length != nullptr && std::string(length) == "ON" ? 20 : 1;
    for (int kills = 0; kills < all; ++kills) {
        std::atomic<bool> killed = false;
        std::thread killer([&] {
            std::this_thread::sleep_for(30ms);
            own.kill();
            killed = true;
        });
        azdo::result<std::uint64_t> got = acknowledged;
        while (!killed && (got = store.compare_and_swap(acknowledged, named(std::to_string(acknowledged + 1))))) acknowledged = *got;
        killer.join();
        const auto refused = store.read(); // away: a 503, never "nobody has signed in"
        BOOST_REQUIRE(!refused);
        BOOST_TEST(is_retryable(refused.error()), refused.error());
        own.start(kills + 1 < all);
        const auto held = token_store{test::open_database(own), key}.read();
        BOOST_REQUIRE_MESSAGE(held, test::failure_in(held));
        BOOST_TEST((held->generation == acknowledged || held->generation == acknowledged + 1));
        BOOST_TEST((held->value == named(std::to_string(held->generation))));
        acknowledged = held->generation;
    }
    BOOST_TEST(acknowledged > 1u);
    // A server that does not answer: in time, and without a wrong answer afterwards.
    own.suspend();
    const auto late = store.compare_and_swap(acknowledged, named("late"));
    own.suspend(false);
    BOOST_REQUIRE(!late);
    BOOST_TEST(is_retryable(late.error()), late.error());
    const auto held = token_store{test::open_database(own), key}.read().value();
    BOOST_TEST((held.value == named("late") || held.generation == acknowledged));
}

BOOST_AUTO_TEST_SUITE_END()
