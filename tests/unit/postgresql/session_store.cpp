// SPDX-License-Identifier: BSL-1.0
#include "shared_server.hpp"

#include <azdo/postgresql/session_store.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_FIXTURE_TEST_SUITE(postgresql_session_store, test::fresh_tables)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

BOOST_AUTO_TEST_CASE(behaviour_that_all_stores_share) {
    const auto other = test::open_database(server);
    bool first = false;
    store_suite::check_session_store([&] { return session_store((first = !first) ? in : other); }); // two replicas by turns
}

BOOST_AUTO_TEST_CASE(nothing_is_stored_in_clear) {
    const std::string id = session_store(in).open("text-canary", "ada@example.com", noon).value();
    const std::string all = server.dump();
    for (const std::string& secret : {id, std::string("canary"), std::string("ada@")}) BOOST_TEST(all.find(secret) == all.npos);
}

BOOST_AUTO_TEST_CASE(rows_that_were_changed_by_hand_do_not_open) {
    const session_store store(in);
    for (const char* change : {"opened_at = opened_at + 1", "opened_at = 9223372036854775807", "sealed = reverse(sealed)", "sealed = ''",
             "sealed = (SELECT sealed FROM azdo.sessions WHERE name <> one.name LIMIT 1)"}) {
        BOOST_TEST_INFO_SCOPE(change);
        server.query("TRUNCATE azdo.sessions");
        const std::string mine = store.open("mine", "", noon).value(), theirs = store.open("theirs", "", noon + 1s).value();
        server.query(std::string("UPDATE azdo.sessions AS one SET ") + change);
        const auto got = store.find(mine, noon + 1s);
        BOOST_TEST((!got || !got->has_value()));
        if (!got) BOOST_TEST(got.error().type_key == "unusable_file");
    }
    const std::string lasting = store.open("mine", "", noon).value();
    server.query("UPDATE azdo.sessions SET used_at = 9223372036854775807");
    BOOST_TEST(!store.find(lasting, noon + 12h)->has_value());
}

BOOST_AUTO_TEST_CASE(use_is_written_down_once_a_minute) {
    const session_store store(in);
    const std::string id = store.open("mine", "", noon).value();
    const auto used_at = [&] { return server.query("SELECT used_at - opened_at FROM azdo.sessions"); };
    BOOST_TEST(store.find(id, noon + 59s)->has_value());
    BOOST_TEST(used_at() == "0");
    BOOST_TEST(store.find(id, noon + 60s)->has_value());
    BOOST_TEST(used_at() == "600000000");
    BOOST_TEST(store.find(id, noon)->has_value()); // a late clock takes nothing back
    BOOST_TEST(used_at() == "600000000");
}

BOOST_AUTO_TEST_SUITE_END()
