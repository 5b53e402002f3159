// SPDX-License-Identifier: BSL-1.0
// What a hostile or broken server is answered with.
#include "../failure_in.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/connection.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

BOOST_AUTO_TEST_SUITE(postgresql_connection)

using namespace azdo::postgresql;
using namespace std::chrono_literals;
using azdo::failure_kind;

namespace {
azdo::result<connection> open(const std::string& text, time_limits limits = {}) {
    auto where = connection_string::parse(text);
    if (!where) return std::move(where).error();
    return connection::open(*where, limits, {});
}
/// The same server with something else.
std::string with(const std::string& more) { return test::shared_server().address() + " " + more; }
} // namespace

BOOST_AUTO_TEST_CASE(statements_return_rows_nulls_and_errors) {
    auto to = open(with(""));
    BOOST_REQUIRE_MESSAGE(to, test::failure_in(to));
    const statement echo{"echo", "SELECT $1::text, $2::bigint, 'x' || $1"};
    for (int again = 0; again < 2; ++again) { // prepared once
        auto got = to->run(echo, {std::nullopt, "-42"}, 2s);
        BOOST_REQUIRE_MESSAGE(got, test::failure_in(got));
        BOOST_TEST(got->size() == 1u);
        BOOST_TEST(!got->text(0, 0).has_value());
        BOOST_TEST(got->number(0, 1) == -42);
        BOOST_TEST(got->number(0, 0) == 0);
    }
    BOOST_TEST(to->run(echo, {"\xC3\xA4'\"; --", "9223372036854775807"}, 2s)->text(0, 0).value() == "\xC3\xA4'\"; --");
    BOOST_TEST(to->run(echo, {"a", "9223372036854775807"}, 2s)->number(0, 1) == 0); // what no counter of ours reaches
    for (const char* bad : {"SELECT * FROM missing", "SELEC", "SELECT 1/0", "SELECT 'canary'::int"}) {
        auto failed = to->run(std::string(bad), 2s);
        BOOST_REQUIRE(!failed);
        BOOST_CHECK(failed.error().kind == failure_kind::storage);
        BOOST_TEST(to_string(failed.error()).find("canary") == std::string::npos);
        BOOST_TEST(to->is_usable());
    }
    BOOST_TEST(to->run(std::string("SELECT 1; SELECT 'last'"), 2s)->text(0, 0).value() == "last");
    BOOST_TEST(!to->run(std::string("SELECT 1; SELECT 1/0; SELECT 2"), 2s).has_value());
    BOOST_TEST(to->run(std::string("SELECT repeat('x', 3000000)"), 5s)->text(0, 0)->size() == 3'000'000u);
    BOOST_TEST(to->run(echo, {std::string(3'000'000, 'y'), "1"}, 5s)->text(0, 0)->size() == 3'000'000u);
}

BOOST_AUTO_TEST_CASE(the_session_counts_on_no_default_of_the_server) {
    auto& server = test::shared_server();
    server.query("ALTER ROLE azdo SET synchronous_commit = off; ALTER ROLE azdo SET search_path = evil");
    auto to = open(with(""), {.statement = 1234ms}).value();
    server.query("ALTER ROLE azdo RESET ALL");
    BOOST_TEST(to.run(std::string("SHOW synchronous_commit"), 2s)->text(0, 0).value() == "on");
    BOOST_TEST(to.run(std::string("SHOW search_path"), 2s)->text(0, 0).value() == "pg_catalog");
    BOOST_TEST(to.run(std::string("SHOW statement_timeout"), 2s)->text(0, 0).value() == "1234ms");
}

BOOST_AUTO_TEST_CASE(a_slow_answer_ends_at_the_deadline) {
    auto to = open(with("")).value();
    auto late = to.run(std::string("SELECT pg_sleep(5)"), 50ms);
    BOOST_REQUIRE(!late);
    BOOST_CHECK(late.error().kind == failure_kind::timed_out);
    BOOST_TEST(!late.error().nothing_sent); // it may have been carried out
    BOOST_TEST(!to.is_usable());
    auto ended = open(with(""), {.statement = 50ms}).value().run(std::string("SELECT pg_sleep(5)"), 5s); // by the server
    BOOST_CHECK(ended.error().kind == failure_kind::timed_out);
    BOOST_TEST(ended.error().type_key == "57014");
}

BOOST_AUTO_TEST_CASE(a_lost_server_is_unavailable_and_the_outcome_unknown) {
    auto to = open(with("")).value();
    const auto pid = to.run(std::string("SELECT pg_backend_pid()"), 2s)->number(0, 0);
    test::shared_server().query("SELECT pg_terminate_backend(" + std::to_string(pid) + ")");
    auto got = to.run(std::string("SELECT 1"), 2s);
    BOOST_REQUIRE(!got);
    BOOST_CHECK(got.error().kind == failure_kind::unavailable);
    BOOST_TEST(is_retryable(got.error()));
    BOOST_TEST(!to.is_usable());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_reached_is_unavailable_and_what_refuses_is_not) {
    struct row {
        std::string address;
        failure_kind kind;
    };
    for (const row& one :
        {row{"host=/nowhere dbname=x", failure_kind::unavailable}, row{"host=127.0.0.1 port=1 dbname=x", failure_kind::unavailable},
            row{with("dbname=missing"), failure_kind::access_denied}, row{with("user=missing"), failure_kind::access_denied}}) {
        const auto refused = open(one.address, {.connect = 1s});
        BOOST_REQUIRE(!refused);
        BOOST_TEST_CONTEXT(one.address << ": " << refused.error()) {
            BOOST_CHECK(refused.error().kind == one.kind);
            BOOST_TEST(refused.error().nothing_sent);
            BOOST_TEST(is_retryable(refused.error()) == (one.kind == failure_kind::unavailable));
        }
    }
    // The first host that works is used; otherwise the failure says what a person has to mend.
    const auto& server = test::shared_server();
    const std::string folder = server.folder().string();
    BOOST_TEST(open("host=/nowhere," + folder + " port=" + server.port() + " user=azdo dbname=postgres").has_value());
    BOOST_CHECK(open("host=/nowhere," + folder + " port=" + server.port() + " user=azdo dbname=missing").error().kind ==
                failure_kind::access_denied);
}

BOOST_AUTO_TEST_SUITE_END()
