// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/key_suggestion.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(config_key_suggestion)

using namespace azdo::config;

namespace {
std::string_view nearest(std::string_view key) {
    key_suggestion near(key);
    for (const std::string_view known : {"port", "securePort", "appClientId", "host"}) near.consider(known);
    return near.best();
}
} // namespace

BOOST_AUTO_TEST_CASE(distances) {
    BOOST_TEST(edit_distance("port", "port", 2) == 0u);
    BOOST_TEST(edit_distance("port", "ports", 2) == 1u);
    BOOST_TEST(edit_distance("port", "prt", 2) == 1u);
    BOOST_TEST(edit_distance("port", "part", 2) == 1u);
    BOOST_TEST(edit_distance("port", "prot", 2) == 2u);
    BOOST_TEST(edit_distance("", "ab", 2) == 2u);
    BOOST_TEST(edit_distance("abc", "", 2) == 3u);
    BOOST_TEST(edit_distance("abcd", "wxyz", 2) == 3u);
    BOOST_TEST(edit_distance("n\u00e4h", "nah", 2) == 1u); // a code point, not two bytes
    BOOST_TEST(edit_distance("kitten", "sitting", 5) == 3u);
}

BOOST_AUTO_TEST_CASE(similar_texts) {
    BOOST_TEST(nearest("PORT") == "port");
    BOOST_TEST(nearest("appclientid") == "appClientId");
    BOOST_TEST(nearest("appClientID") == "appClientId");
    BOOST_TEST(nearest("prot") == "port");
    BOOST_TEST(nearest("hosts") == "host");
    BOOST_TEST(nearest("secure_Port") == "securePort");
}

BOOST_AUTO_TEST_CASE(far_ones) {
    for (const std::string_view key : {"", "p", "portability", "APPCLIENTIDS", "abcd"})
        BOOST_TEST_CONTEXT(key) BOOST_TEST(nearest(key) == "");
}

BOOST_AUTO_TEST_SUITE_END()
