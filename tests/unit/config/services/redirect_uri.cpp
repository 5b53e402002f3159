// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/api_server.hpp>
#include <azdo/config/services/redirect_uri.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_redirect_uri)

using azdo::config::api_server;
using azdo::config::redirect_uri;

BOOST_AUTO_TEST_CASE(of_the_public_address_or_the_auth_origin) {
    BOOST_TEST(redirect_uri({.public_api_url = "https://a.example"}) == "https://a.example/no-auth/provider-token/azuredevops");
    BOOST_TEST(redirect_uri({.auth_origin = "https://auth.example"}) == "https://auth.example/provider-token/azuredevops");
    BOOST_TEST(redirect_uri({.auth_origin = "https://auth.example/x", .public_api_url = "https://a.example"}) ==
               "https://auth.example/x/provider-token/azuredevops");
}

BOOST_AUTO_TEST_CASE(slashes_at_the_end_are_left_out) {
    BOOST_TEST(redirect_uri({.public_api_url = "https://a.example//"}) == "https://a.example/no-auth/provider-token/azuredevops");
    BOOST_TEST(redirect_uri({.auth_origin = "https://a.example/no-auth/"}) == "https://a.example/no-auth/provider-token/azuredevops");
}

BOOST_AUTO_TEST_CASE(there_is_none_without_an_address) {
    BOOST_TEST(redirect_uri({}) == "");
    BOOST_TEST(redirect_uri({.public_api_url = "/"}) == "");
}

BOOST_AUTO_TEST_SUITE_END()
