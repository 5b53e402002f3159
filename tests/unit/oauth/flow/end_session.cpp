// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/end_session.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_end_session)

using namespace azdo::oauth;

BOOST_AUTO_TEST_CASE(the_address) {
    const app client{.client_id = "id", .redirect_uri = "https://host.example/back"};
    const std::string base = "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/logout";
    BOOST_TEST(end_session(entra{"contoso.com"}, client).value() == base + "?client_id=id");
    BOOST_TEST(end_session(entra{"contoso.com"}, client, {.return_to = client.redirect_uri, .logout_hint = "O.a b&c"}).value() ==
               base + "?client_id=id&post_logout_redirect_uri=https%3A%2F%2Fhost.example%2Fback&logout_hint=O.a+b%26c");
    authorization_server other = entra{"contoso.com"};
    other.end_session_url = "https://as.example/end?x=1";
    BOOST_TEST(end_session(other, client).value() == "https://as.example/end?x=1&client_id=id");
}

BOOST_AUTO_TEST_CASE(servers_that_cannot) {
    const auto kind = [](const authorization_server& at, const std::string& back = {}) {
        const auto made = end_session(at, fixture::app(), {.return_to = back});
        return made ? std::string() : std::string(azdo::to_string(made.error().kind));
    };
    BOOST_TEST(kind(azure_devops) == "invalid_input");
    BOOST_TEST(kind(entra{"not a tenant"}) == "invalid_input");
    BOOST_TEST(kind(entra{"contoso.com"}, "http://evil.example/") == "invalid_input");
    BOOST_TEST(kind(entra{"contoso.com"}, "https://host.example/a b") == "invalid_input");
    authorization_server plain = entra{"contoso.com"};
    plain.end_session_url = "http://as.example/end";
    BOOST_TEST(kind(plain) == "invalid_input");
}

BOOST_AUTO_TEST_SUITE_END()
