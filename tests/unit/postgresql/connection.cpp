// SPDX-License-Identifier: BSL-1.0
// What a hostile or broken server is answered with.
#include "../failure_in.hpp"
#include "../transport/servers.hpp"
#include "shared_server.hpp"

#include <azdo/postgresql/connection.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>

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

namespace {
/// The files of a server with TLS, which its user may read.
struct tls_files {
    temporary_folder folder{};
    std::string file(const std::string& name) const { return folder.path().string() + "/" + name; }
    explicit tls_files(const loopback::certificate& own) {
        std::filesystem::copy_file(own.path, file("server.pem"));
        std::FILE* const key = std::fopen(file("server.key").c_str(), "w");
        PEM_write_PrivateKey(key, own.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(key);
        std::filesystem::permissions(file("server.key"), std::filesystem::perms{0600});
        for (const std::string& path : {folder.path().string(), file("server.pem"), file("server.key")})
            test::database_server::give_to_user(path);
    }
};
void expect_unverified(const azdo::result<connection>& got) {
    BOOST_REQUIRE(!got);
    BOOST_TEST_INFO_SCOPE(got.error());
    BOOST_CHECK(got.error().kind == failure_kind::transport);
    BOOST_TEST(got.error().sub_key == "certificate");
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(!is_retryable(got.error()));
    BOOST_TEST(to_string(got.error()).find("canary") == std::string::npos);
}
} // namespace

BOOST_AUTO_TEST_CASE(over_tls_the_server_has_to_prove_its_identity_and_the_user_its_password) {
    const loopback::certificate own("DNS:localhost"), other("DNS:localhost");
    const tls_files files(own);
    const test::database_server server({.tcp = true,
        .more = {"ssl=on", "ssl_cert_file=" + files.file("server.pem"), "ssl_key_file=" + files.file("server.key")},
        .authentication = "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"});
    server.query("CREATE ROLE app LOGIN PASSWORD 'canary-password'");
    const std::string where = "hostaddr=127.0.0.1 port=" + server.port() + " user=app dbname=postgres";
    const std::string passfile = " passfile=" + files.folder.file("pgpass", "*:*:*:app:canary-password").string();
    const std::string wrong = " passfile=" + files.folder.file("wrong", "*:*:*:app:canary-wrong").string();

    const auto good = open(where + " host=localhost sslrootcert=" + own.path + passfile);
    BOOST_TEST(test::failure_in(good) == "");
    expect_unverified(open(where + " host=localhost sslrootcert=" + other.path + passfile));                       // of another authority
    expect_unverified(open(where + " host=db.example.com sslrootcert=" + own.path + passfile));                    // of another host
    expect_unverified(open(where + " host=localhost sslrootcert=/missing" + passfile));                            // nobody to trust
    expect_unverified(open("host=127.0.0.1 port=" + test::shared_server().port() + " user=canary dbname=canary")); // without TLS
    for (const std::string& password : {wrong, std::string(" passfile=/missing")}) {
        const auto refused = open(where + " host=localhost sslrootcert=" + own.path + password);
        BOOST_REQUIRE(!refused);
        BOOST_CHECK(refused.error().kind == failure_kind::access_denied);
        BOOST_TEST(!is_retryable(refused.error()));
        BOOST_TEST(to_string(refused.error()).find("canary") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(an_impostor_learns_nothing_and_a_silent_server_costs_a_moment) {
    std::string heard;
    {
        const loopback::server impostor([&](loopback::connection& peer) { // it asks for the user's name in clear
            char part[512];
            for (ssize_t size = 0; (size = ::recv(peer.number(), part, sizeof part, 0)) > 0;) {
                heard.append(part, static_cast<std::size_t>(size));
                peer.write("N");
            }
        });
        expect_unverified(open("host=127.0.0.1 port=" + std::to_string(impostor.port) + " user=canary dbname=canary password=canary"));
    }
    BOOST_TEST(heard.size() == 8u); // the question whether it speaks TLS
    std::atomic<bool> done = false;
    const loopback::server silent([&](loopback::connection&) {
        while (!done) std::this_thread::sleep_for(1ms);
    });
    const auto late = open("host=127.0.0.1 port=" + std::to_string(silent.port) + " user=canary dbname=canary", {.connect = 50ms});
    done = true;
    BOOST_REQUIRE(!late);
    BOOST_CHECK(late.error().kind == failure_kind::unavailable);
    BOOST_TEST(late.error().status == 503);
}

BOOST_AUTO_TEST_SUITE_END()
