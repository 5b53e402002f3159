// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "breaking_proxy.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_FIXTURE_TEST_SUITE(postgresql_replay_guard, test::fresh_tables)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

BOOST_AUTO_TEST_CASE(behaviour_that_all_guards_share) {
    const auto other = test::open_database(server);
    store_suite::check_replay_guard([&] { return replay_guard(in); });
    BOOST_CHECK(replay_guard(other).claim("a", noon + 10min, noon).error().kind == failure_kind::conflict); // another replica
}

BOOST_AUTO_TEST_CASE(old_rows_are_removed_an_hour_late_and_no_id_is_in_clear) {
    const replay_guard guard(in);
    for (int i = 0; i < 5; ++i) BOOST_TEST(guard.claim("canary" + std::to_string(i), noon + 10min, noon).has_value());
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.used_sign_ins") == "5");
    BOOST_TEST(server.dump().find("canary") == std::string::npos);
    BOOST_TEST(guard.claim("new", noon + 30min, noon + 20min).has_value());
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.used_sign_ins") == "6"); // another replica's clock may be late
    BOOST_CHECK(guard.claim("canary1", noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim("newer", noon + 90min, noon + 80min).has_value());
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.used_sign_ins") == "2");
}

BOOST_AUTO_TEST_CASE(it_fails_closed) {
    server.query("DROP TABLE azdo.used_sign_ins");
    BOOST_CHECK(replay_guard(in).claim("a", noon + 10min, noon).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(a_claim_whose_answer_was_lost_knows_itself) {
    test::breaking_proxy proxy(std::stoi(server.port()));
    const replay_guard guard(database(
        connection_string::parse("host=127.0.0.1 sslmode=disable user=azdo dbname=postgres port=" + std::to_string(proxy.port())).value(),
        store_suite::keys_of('k'), {.pool = {.connections = 1}}));
    proxy.lose_answer_to(proxy.run_of("azdo_claim"));
    BOOST_TEST(test::failure_in(guard.claim("a", noon + 10min, noon)) == "");
    BOOST_TEST(proxy.lost() == 1);
    BOOST_CHECK(guard.claim("a", noon + 10min, noon).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_SUITE_END()
