// SPDX-License-Identifier: BSL-1.0
#include "shared_server.hpp"

#include <azdo/postgresql/pending_store.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_FIXTURE_TEST_SUITE(postgresql_pending_store, test::fresh_tables)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::oauth::system_entropy;
using fixture::noon;
using store_suite::pair_of;
using store_suite::query_of;

BOOST_AUTO_TEST_CASE(behaviour_that_all_stores_share) {
    store_suite::check_pending_store(pending_store(in, true));
    server.query("TRUNCATE azdo.pending_sign_ins");
    store_suite::check_pending_store(pending_store(in, false));
}

BOOST_AUTO_TEST_CASE(another_replica_finishes_what_one_began_once) {
    auto begun = fixture::begin();
    begun.pending.context = std::string(20'000, 'x'); // more than a cookie holds
    const std::string jar = pair_of(pending_store(in).keep(begun.pending, "s", "", system_entropy, noon).value().back());
    const pending_store other(test::open_database(server));
    BOOST_CHECK(other.find(query_of(begun), "s", jar).value() == begun.pending);
    BOOST_TEST(server.dump().find(begun.pending.state.reveal()) == std::string::npos);
    BOOST_TEST(server.dump().find("xxxx") == std::string::npos);
    static_cast<void>(other.drop(begun.pending));
    BOOST_CHECK(pending_store(in).find(query_of(begun), "s", jar).error().kind == failure_kind::invalid_input);
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.pending_sign_ins") == "0");
}

BOOST_AUTO_TEST_CASE(rows_that_were_changed_by_hand_do_not_open) {
    const pending_store store(in);
    const auto ours = fixture::begin(0), theirs = fixture::begin(100);
    const std::string mine = pair_of(store.keep(ours.pending, "s", "", system_entropy, noon).value().back());
    BOOST_TEST(store.keep(theirs.pending, "s", "", system_entropy, noon).has_value());
    server.query("UPDATE azdo.pending_sign_ins AS one SET sealed = (SELECT sealed FROM azdo.pending_sign_ins WHERE name <> one.name)");
    BOOST_CHECK(store.find(query_of(ours), "s", mine).error().kind == failure_kind::invalid_input);
    server.query("DROP TABLE azdo.pending_sign_ins");
    BOOST_CHECK(store.find(query_of(ours), "s", mine).error().kind == failure_kind::storage); // not: this browser began none
    BOOST_CHECK(store.keep(ours.pending, "s", "", system_entropy, noon).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(old_rows_are_removed) {
    const pending_store store(in);
    BOOST_TEST(store.keep(fixture::begin(0).pending, "s", "", system_entropy, noon).has_value());
    auto later = fixture::begin(100);
    later.pending.created_at = noon + 2h;
    BOOST_TEST(store.keep(later.pending, "s", "", system_entropy, noon + 2h).has_value());
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.pending_sign_ins") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
