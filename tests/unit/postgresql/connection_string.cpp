// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"

#include <azdo/postgresql/connection_string.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <map>
#include <string>

BOOST_AUTO_TEST_SUITE(postgresql_connection_string)

using azdo::failure_kind;
using azdo::postgresql::connection_string;

namespace {
std::map<std::string, std::string> parameters(const connection_string& of, std::size_t server = 0) {
    const auto all = of.parameters(of.servers().at(server));
    return {all.begin(), all.end()};
}
} // namespace

BOOST_AUTO_TEST_CASE(both_forms_of_libpq_are_read) {
    for (const char* text :
        {"postgresql://app@a.example:5433/tokens?passfile=/etc/app/pgpass", "postgres://app@a.example:5433/tokens?passfile=/etc/app/pgpass",
            "host=a.example port=5433 user=app dbname='tokens' passfile=/etc/app/pgpass"}) {
        const auto read = connection_string::parse_argument(text);
        BOOST_REQUIRE_MESSAGE(read, test::failure_in(read));
        auto got = parameters(*read);
        BOOST_TEST(got["host"] == "a.example");
        BOOST_TEST(got["port"] == "5433");
        BOOST_TEST(got["user"] == "app");
        BOOST_TEST(got["dbname"] == "tokens");
        BOOST_TEST(got["passfile"] == "/etc/app/pgpass");
        BOOST_TEST(got["sslmode"] == "verify-full");
        BOOST_TEST(got["target_session_attrs"] == "read-write");
        BOOST_TEST(got["gssencmode"] == "disable");
    }
}

BOOST_AUTO_TEST_CASE(each_of_several_hosts_is_a_server) {
    const auto read = connection_string::parse("postgresql://app@a.example:1,b.example:2,[2001:db8::1]:3/tokens").value();
    BOOST_REQUIRE(read.servers().size() == 3u);
    BOOST_TEST(parameters(read, 1)["host"] == "b.example");
    BOOST_TEST(parameters(read, 1)["port"] == "2");
    BOOST_TEST(parameters(read, 2)["host"] == "2001:db8::1");
    const auto one_port = connection_string::parse("host=a,b hostaddr=192.0.2.1,192.0.2.2 port=7").value();
    BOOST_TEST(parameters(one_port, 1)["port"] == "7");
    BOOST_TEST(parameters(one_port, 1)["hostaddr"] == "192.0.2.2");
    BOOST_TEST(one_port.servers()[1].name() == "b, port 7");
    BOOST_TEST(!connection_string::parse("host=a,b,c port=1,2").has_value());
    BOOST_TEST(!connection_string::parse("host=a,b hostaddr=192.0.2.1").has_value());
}

BOOST_AUTO_TEST_CASE(a_command_line_is_no_place_for_a_password) {
    for (const char* text : {"postgresql://app:canary-1@a.example/tokens", "host=a.example password=canary-1",
             "host=a.example sslpassword=canary-1", "postgresql://a.example/tokens?password=canary-1"}) {
        BOOST_TEST_INFO_SCOPE(text);
        const auto refused = connection_string::parse_argument(text);
        BOOST_REQUIRE(!refused);
        BOOST_CHECK(refused.error().kind == failure_kind::invalid_input);
        BOOST_TEST(refused.error().message.find("canary") == std::string::npos);
        BOOST_TEST(refused.error().message.find("passfile") != std::string::npos);
        BOOST_TEST(connection_string::parse(text).has_value()); // from a file it may
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_a_connection_string_is_refused_without_repeating_it) {
    for (const std::string& text : {std::string(), std::string("canary"), std::string("host=a canary"), std::string("postgresql://[canary"),
             std::string("http://canary/"), std::string("host='canary"), std::string("canary=1"), std::string("host=a\0canary", 13),
             std::string("postgresql://a/b?canary=1")}) {
        BOOST_TEST_INFO_SCOPE(text);
        const auto refused = connection_string::parse(text);
        BOOST_REQUIRE(!refused);
        BOOST_CHECK(refused.error().kind == failure_kind::invalid_input);
        BOOST_TEST(refused.error().message.find("canary") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(over_a_network_the_server_has_to_prove_its_identity) {
    for (const char* mode : {"disable", "allow", "prefer", "require", "verify-ca"}) {
        const std::string weak = std::string(" sslmode=") + mode;
        for (const char* where : {"host=db.example", "host=10.0.0.1", "host=/run/postgresql,db.example", "hostaddr=192.0.2.1",
                 "host=localhost hostaddr=192.0.2.1", "service=x"})
            BOOST_TEST_CONTEXT(where + weak) BOOST_TEST(!connection_string::parse(where + weak).has_value());
        for (const char* where : {"host=/run/postgresql", "host=localhost", "host=127.0.0.1,::1", "hostaddr=127.0.0.1 host=db.example"})
            BOOST_TEST_CONTEXT(where + weak) BOOST_TEST(connection_string::parse(where + weak).has_value());
    }
    BOOST_TEST(connection_string::parse("host=db.example sslmode=verify-full").has_value());
}

BOOST_AUTO_TEST_CASE(hosts_of_the_environment_count_too) {
    ::setenv("PGHOST", "a.example,b.example", 1);
    ::setenv("PGPORT", "6000", 1);
    const auto read = connection_string::parse("dbname=tokens");
    const auto weak = connection_string::parse("dbname=tokens sslmode=disable");
    ::unsetenv("PGHOST");
    ::unsetenv("PGPORT");
    BOOST_REQUIRE(read);
    BOOST_TEST(read->servers().size() == 2u);
    BOOST_TEST(parameters(*read, 1)["host"] == "b.example");
    BOOST_TEST(parameters(*read, 1)["port"] == "6000");
    BOOST_TEST(!weak.has_value());
    BOOST_TEST(connection_string::parse("dbname=tokens sslmode=disable").has_value()); // the local socket
}

BOOST_AUTO_TEST_CASE(a_standby_is_of_no_use) {
    for (const char* target : {"standby", "prefer-standby", "read-only"})
        BOOST_TEST(!connection_string::parse(std::string("host=a target_session_attrs=") + target).has_value());
    for (const char* target : {"read-write", "primary", "any"})
        BOOST_TEST(connection_string::parse(std::string("host=a target_session_attrs=") + target).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
