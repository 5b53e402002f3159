// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/services/api_server.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(config_api_server)

using azdo::config::api_server;

BOOST_AUTO_TEST_CASE(defaults) {
    static_assert(azdo::verify<api_server>());
    const auto read = azdo::json::decode<api_server>("{}");
    BOOST_REQUIRE(read);
    BOOST_TEST(read->port == 12079);
    BOOST_TEST(read->secure_port == 12078);
    BOOST_TEST(!read->ignore_https);
    BOOST_TEST(!read->require_tls12);
    BOOST_TEST(!read->show_config);
    BOOST_TEST(read->public_api_url == "");
    BOOST_CHECK(read->session_away_timeout == std::chrono::minutes(10));
    BOOST_CHECK(read->signup_token_expiration == std::chrono::minutes(10));
    BOOST_CHECK(read->confirmation_expiration == std::chrono::hours(24));
}

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    reads_and_writes<api_server>(
        R"({"authOrigin":"a","publicApiUrl":"b","callbackEnvironment":"c","port":1,"securePort":2,"ignoreHttps":true,"requireTLS12":true,"tmpDirectory":"d","showConfig":true,"confirmationNotRequired":true,"sessionAwayTimeout":3,"signupTokenExpiration":4,"confirmationExpiration":5,"marketingSiteUrl":"e","logger":{"consoleOk":true,"debugOk":false,"directory":"","newRelicLoggingOk":false},"x":{"y":null}})");
    takes_null<api_server>(
        R"({"authOrigin":null,"publicApiUrl":null,"callbackEnvironment":null,"port":null,"securePort":null,"ignoreHttps":null,"requireTLS12":null,"tmpDirectory":null,"showConfig":null,"confirmationNotRequired":null,"sessionAwayTimeout":null,"signupTokenExpiration":null,"confirmationExpiration":null,"marketingSiteUrl":null,"logger":null})");
}

BOOST_AUTO_TEST_CASE(both_addresses_are_checked_with_the_redirect_uri_that_counts) {
    azdo::config::diagnostic_sink say(std::nullopt);
    api_server{.auth_origin = "https://a/", .public_api_url = "http://b"}.check(say);
    BOOST_REQUIRE_EQUAL(say.made().size(), 2u);
    BOOST_TEST(say.made()[0].key == "authOrigin");
    BOOST_TEST(say.made()[1].key == "publicApiUrl");
    for (const auto& one : say.made()) BOOST_TEST_CONTEXT(one.message)
    BOOST_TEST(one.message.ends_with("the redirect URI to register is https://a/provider-token/azuredevops"));
    azdo::config::diagnostic_sink unreadable(std::nullopt);
    api_server{.public_api_url = "canary/"}.check(unreadable);
    for (const auto& one : unreadable.made()) BOOST_TEST_CONTEXT(one.message) BOOST_TEST(one.message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_types_are_faults) {
    for (const char* text : {R"({"port":"1"})", R"({"port":1.5})", R"({"port":3000000000})", R"({"port":0})", R"({"securePort":65536})",
             R"({"ignoreHttps":0})", R"({"publicApiUrl":[]})"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!azdo::json::decode<api_server>(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
