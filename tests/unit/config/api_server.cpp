// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/api_server.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

using azdo::config::api_server;

BOOST_AUTO_TEST_SUITE(config_api_server)

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
}

BOOST_AUTO_TEST_CASE(every_key) {
    const auto read = azdo::json::decode<api_server>(
        R"({"authOrigin":"a","publicApiUrl":"b","callbackEnvironment":"c","port":1,"securePort":2,"ignoreHttps":true,"requireTLS12":true,"tmpDirectory":"d","showConfig":true,"logger":{"consoleOk":true}})");
    BOOST_REQUIRE(read);
    const api_server expected{"a", "b", "c", 1, 2, true, true, "d", true, {{{"logger", R"({"consoleOk":true})"}}}};
    BOOST_CHECK(*read == expected);
    BOOST_CHECK(azdo::json::decode<api_server>(azdo::json::encode(*read)).value() == expected);
}

BOOST_AUTO_TEST_CASE(wrong_types_are_faults) {
    for (const char* text :
        {R"({"port":"1"})", R"({"port":1.5})", R"({"port":3000000000})", R"({"ignoreHttps":0})", R"({"publicApiUrl":[]})"})
        BOOST_TEST(!azdo::json::decode<api_server>(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
