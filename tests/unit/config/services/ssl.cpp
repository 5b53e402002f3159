// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/ssl.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_ssl)

BOOST_AUTO_TEST_CASE(every_key) {
    static_assert(azdo::verify<azdo::config::ssl>());
    const char* text = R"({"cafile":"a","certfile":"b","keyfile":"c","requireStrictSSL":true,"other":1})";
    const auto read = azdo::json::decode<azdo::config::ssl>(text);
    BOOST_REQUIRE(read);
    BOOST_TEST(read->cafile == "a");
    BOOST_TEST(read->certfile == "b");
    BOOST_TEST(read->keyfile == "c");
    BOOST_TEST(read->require_strict_ssl);
    BOOST_TEST(azdo::json::encode(*read) == text);
}

BOOST_AUTO_TEST_CASE(wrong_types_are_faults) {
    BOOST_TEST(!azdo::json::decode<azdo::config::ssl>(R"({"certfile":{}})").has_value());
    BOOST_TEST(!azdo::json::decode<azdo::config::ssl>(R"({"requireStrictSSL":"yes"})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
