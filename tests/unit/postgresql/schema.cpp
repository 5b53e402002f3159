// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "breaking_proxy.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace postgresql_schema {
using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;

namespace {
struct setting {
    test::database_server& server = test::shared_server();
    setting() { server.query("DROP SCHEMA IF EXISTS azdo CASCADE"); }
    connection open() const { return connection::open(connection_string::parse(server.address()).value(), {}, {}).value(); }
    static azdo::result<std::string> key() { return std::string("key"); }
    std::string version() const { return server.query("SELECT version FROM azdo.state"); }
};
constexpr std::string_view newer[] = {schema_steps[0], "ALTER TABLE azdo.connections ADD COLUMN more text"};
constexpr std::string_view broken[] = {schema_steps[0], "ALTER TABLE azdo.connections ADD COLUMN more text; SELECT 1/0"};
} // namespace
} // namespace postgresql_schema

BOOST_FIXTURE_TEST_SUITE(postgresql_schema, setting)

BOOST_AUTO_TEST_CASE(the_tables_are_made_once_and_then_left_alone) {
    auto to = open();
    auto made = prepare(to, key);
    BOOST_REQUIRE_MESSAGE(made, test::failure_in(made));
    BOOST_TEST(made->before == 0);
    BOOST_TEST(made->after == schema_version);
    server.query("INSERT INTO azdo.connections VALUES ('a', 1)");
    BOOST_TEST(prepare(to, [] { return azdo::result<std::string>("another"); })->before == schema_version);
    BOOST_TEST(server.query("SELECT name_key FROM azdo.state") == "key");
    BOOST_TEST(server.query("SELECT count(*) FROM azdo.connections") == "1");
}

BOOST_AUTO_TEST_CASE(old_tables_are_brought_up_to_date_with_their_rows) {
    auto to = open();
    BOOST_TEST(prepare(to, key).has_value());
    server.query("INSERT INTO azdo.connections VALUES ('a', 1)");
    BOOST_TEST(prepare(to, key, newer)->before == 1);
    BOOST_TEST(version() == "2");
    BOOST_TEST(server.query("SELECT coalesce(more, 'there') FROM azdo.connections") == "there");
}

BOOST_AUTO_TEST_CASE(newer_tables_are_refused_and_left_as_they_are) {
    auto to = open();
    BOOST_TEST(prepare(to, key, newer).has_value());
    const auto refused = prepare(to, key);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK(refused.error().kind == failure_kind::storage);
    BOOST_TEST(refused.error().type_key == "schema_version");
    BOOST_TEST(version() == "2");
    BOOST_TEST(to.run(std::string("SELECT 1"), 1s).has_value()); // not in a transaction that failed
}

BOOST_AUTO_TEST_CASE(a_step_that_fails_changes_nothing) {
    auto to = open();
    BOOST_TEST(!prepare(to, key, broken).has_value());
    BOOST_TEST(server.query("SELECT to_regclass('azdo.state') IS NULL") == "t");
    BOOST_TEST(
        !prepare(to, [] { return azdo::result<std::string>(azdo::fail(failure_kind::unavailable, "no random bytes")); }).has_value());
    BOOST_TEST(server.query("SELECT to_regclass('azdo.state') IS NULL") == "t");
    BOOST_TEST(prepare(to, key).has_value());
    BOOST_TEST(!prepare(to, key, broken).has_value());
    BOOST_TEST(version() == "1");
    BOOST_TEST(prepare(to, key, newer).has_value());
}

BOOST_AUTO_TEST_CASE(tables_without_their_row_are_reported) {
    auto to = open();
    BOOST_TEST(prepare(to, key).has_value());
    server.query("DELETE FROM azdo.state");
    BOOST_CHECK(prepare(to, key).error().kind == failure_kind::storage);
    BOOST_CHECK(test::open_database(server).check().error().type_key == "schema_version");
}

BOOST_AUTO_TEST_CASE(of_many_that_prepare_at_once_one_makes_them) {
    std::vector<std::thread> threads;
    std::atomic<int> made = 0, found = 0;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            auto to = open();
            if (auto done = prepare(to, key)) ++(done->before == 0 ? made : found);
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(made == 1);
    BOOST_TEST(found == 3);
}

BOOST_AUTO_TEST_CASE(a_lost_commit_is_not_a_success_and_preparing_again_tells) {
    test::breaking_proxy proxy(std::stoi(server.port()));
    const auto there =
        connection_string::parse("host=127.0.0.1 sslmode=disable user=azdo dbname=postgres port=" + std::to_string(proxy.port())).value();
    for (const bool committed : {true, false}) {
        server.query("DROP SCHEMA IF EXISTS azdo CASCADE");
        auto to = connection::open(there, {}, {}).value();
        proxy.lose_answer_to(committed ? "COMMIT" : "CREATE TABLE");
        const auto unknown = prepare(to, key);
        BOOST_REQUIRE(!unknown);
        BOOST_CHECK(unknown.error().kind == failure_kind::unavailable);
        BOOST_TEST((unknown.error().message.find("unknown") != std::string::npos) == committed);
        auto again = open();
        BOOST_TEST(prepare(again, key)->before == (committed ? schema_version : 0));
    }
}

BOOST_AUTO_TEST_SUITE_END()
