// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/oauth/app.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_app)

using azdo::oauth::app;
using azdo::oauth::check;

BOOST_AUTO_TEST_CASE(a_whole_app_is_good) { BOOST_TEST(check(fixture::app()).has_value()); }

BOOST_AUTO_TEST_CASE(missing_values_are_named) {
    app none = fixture::app();
    none.client_id.clear();
    BOOST_TEST(check(none).error().message.find("App ID is missing") != std::string::npos);
    none = fixture::app();
    none.client_secret.clear();
    BOOST_TEST(check(none).error().message.find("Client Secret is missing") != std::string::npos);
    none = fixture::app();
    none.redirect_uri.clear();
    BOOST_TEST(check(none).error().message.find("redirect URI") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(blanks_and_control_characters_are_refused_and_nothing_is_shown) {
    for (const char c : {' ', '\n', '\r', '\t', '\0', '\x7f', '\xc3'}) {
        BOOST_TEST_INFO_SCOPE(static_cast<int>(c));
        app wrong = fixture::app();
        wrong.client_id += c;
        BOOST_TEST(!check(wrong).has_value());
        wrong = fixture::app();
        wrong.client_secret = azdo::secret<std::string>(std::string(fixture::canary_secret) + c);
        const auto checked = check(wrong);
        BOOST_REQUIRE(!checked);
        BOOST_TEST(checked.error().message.find("canary") == std::string::npos);
        BOOST_TEST(checked.error().message.find(fixture::canary_secret) == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_redirect_uri_is_https_or_this_machine) {
    app one = fixture::app();
    one.redirect_uri = "http://127.0.0.1:8080/no-auth/provider-token/azuredevops";
    BOOST_TEST(check(one).has_value());
    one.redirect_uri = "http://codestream.example.com/no-auth/provider-token/azuredevops";
    BOOST_TEST(!check(one).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
