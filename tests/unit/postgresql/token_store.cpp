// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace postgresql_token_store {
using namespace azdo::postgresql;
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

BOOST_AUTO_TEST_SUITE_END()
