// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/database.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_FIXTURE_TEST_SUITE(postgresql_database, test::fresh_tables)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;
using store_suite::keys_of;

BOOST_AUTO_TEST_CASE(tables_that_are_missing_old_or_new_are_reported) {
    BOOST_TEST(test::failure_in(in.check()) == "");
    server.query("UPDATE azdo.state SET version = 0");
    BOOST_CHECK(in.check().error().type_key == "schema_version"); // of a connection that was open before
    BOOST_TEST(in.check().error().message.find("prepare") != std::string::npos);
    server.query("UPDATE azdo.state SET version = 99");
    BOOST_CHECK(test::open_database(server).check().error().type_key == "schema_version");
    BOOST_TEST(test::open_database(server).check().error().message.find("newer program") != std::string::npos);
    BOOST_CHECK(in.prepare().error().type_key == "schema_version");
    server.query("DROP SCHEMA azdo CASCADE");
    const auto missing = test::open_database(server).check();
    BOOST_CHECK(missing.error().kind == failure_kind::storage);
    BOOST_TEST(missing.error().message.find("prepare them once") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_are_the_same_for_all_replicas_and_tell_nothing) {
    const auto other = test::open_database(server);
    const std::string name = in.name_of("connection", "ada").value();
    BOOST_TEST(other.name_of("connection", "ada").value() == name);
    BOOST_TEST(name.size() == 43u);
    BOOST_TEST(in.name_of("lease", "ada").value() != name);
    BOOST_TEST(in.name_of("connection", "bob").value() != name);
    server.query("DROP SCHEMA azdo CASCADE");
    const auto elsewhere = test::open_database(server);
    BOOST_TEST(elsewhere.prepare().has_value());
    BOOST_TEST(elsewhere.name_of("connection", "ada").value() != name); // each database has a key of its own
}

BOOST_AUTO_TEST_CASE(the_seal_key_is_rotated_over_replicas) {
    const azdo::oauth::seal_keys first{keys_of('a').current, {keys_of('k').current}}, second{keys_of('a').current};
    const std::string name = in.name_of("connection", "ada").value();
    const auto foreign = test::open_database(server, second).name_of("connection", "ada");
    BOOST_REQUIRE(!foreign);
    BOOST_TEST(foreign.error().type_key == "seal_key");
    BOOST_TEST(test::open_database(server, {keys_of('k').current, {keys_of('a').current}}).name_of("connection", "ada").value() == name);
    BOOST_TEST(test::open_database(server, first).name_of("connection", "ada").value() == name); // and seals it again
    BOOST_TEST(test::open_database(server, second).name_of("connection", "ada").value() == name);
}

BOOST_AUTO_TEST_CASE(a_key_of_the_names_that_was_changed_by_hand_lets_nothing_in) {
    server.query("UPDATE azdo.state SET name_key = reverse(name_key)");
    BOOST_TEST(test::open_database(server).name_of("connection", "ada").error().type_key == "seal_key");
}

BOOST_AUTO_TEST_CASE(a_statement_is_repeated_after_a_lost_connection_and_not_after_an_error) {
    BOOST_TEST(in.check().has_value());
    server.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
    BOOST_TEST(test::failure_in(in.check()) == "");
    BOOST_CHECK(in.run({"bad", "SELECT 1/0"}, {}).error().kind == failure_kind::storage);
    BOOST_TEST(in.check().has_value());
}

BOOST_AUTO_TEST_CASE(a_database_that_is_away_is_a_503_in_time) {
    azdo::http::time_point time{0};
    int slept = 0;
    const resources with{.now = [&] { return time; }, .sleep_until = [&](azdo::http::time_point until) { time = until, ++slept; }};
    const database away(connection_string::parse("host=/nowhere").value(), keys_of('k'), {.pool = {.pauses = {1s, 1s}}}, with);
    const auto got = away.check();
    BOOST_REQUIRE(!got);
    BOOST_CHECK(got.error().kind == failure_kind::unavailable);
    BOOST_TEST(got.error().status == 503);
    BOOST_TEST(slept > 2);
    BOOST_TEST(time.ms <= 5000);
    BOOST_CHECK(away.name_of("connection", "ada").error().kind == failure_kind::unavailable);
    BOOST_CHECK(away.prepare().error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
