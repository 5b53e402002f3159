// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"

#include <azdo/http/call.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_client_credentials)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
const app with_secret{.client_id = "id", .client_secret = secret<std::string>("hush")};
client_credentials step(const app& client = with_secret) { return {entra{"contoso.com"}, client, azure_devops_default_scope, noon}; }
} // namespace

BOOST_AUTO_TEST_CASE(the_request_with_a_secret) {
    const auto made = step().to_request();
    BOOST_TEST(made->target() == "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token");
    BOOST_TEST(
        made->body() ==
        "grant_type=client_credentials&scope=499b84ac-1321-427f-aa17-267ca6975798%2F.default"
        "&claims=%7B%22access_token%22%3A%7B%22xms_cc%22%3A%7B%22values%22%3A%5B%22cp1%22%5D%7D%7D%7D&client_id=id&client_secret=hush");
    client_credentials demanded = step();
    demanded.claims = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})";
    BOOST_TEST(demanded.to_request()->body().find("%22nbf%22%3A%7B%22essential%22%3Atrue") != std::string::npos);
    BOOST_TEST(demanded.to_request()->body().find("%22cp1%22") != std::string::npos);
    demanded.claims = "[]";
    BOOST_CHECK(demanded.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(every_way_of_authentication) {
    app client = with_secret;
    client.authentication = client_auth::secret_basic();
    BOOST_TEST(step(client).to_request()->headers().find("Authorization") == "Basic aWQ6aHVzaA==");
    client.client_secret.clear();
    client.authentication =
        client_auth::assertion(certificate_assertion{fixture::rsa().signing(jws_algorithm::ps256), fixture::counting_entropy{}});
    const std::string first = step(client).to_request()->body(), second = step(client).to_request()->body();
    BOOST_TEST(first.find("&client_assertion=eyJ") != std::string::npos);
    BOOST_TEST(first.find("client_secret") == std::string::npos);
    BOOST_TEST(first != second);
}

BOOST_AUTO_TEST_CASE(the_assertion_is_for_the_token_endpoint) {
    std::string audience;
    app client{.client_id = "id"};
    client.authentication = client_auth::assertion([&](const assertion_target& target) -> result<secret<std::string>> {
        audience = target.audience;
        return secret<std::string>("a");
    });
    BOOST_TEST(step(client).to_request().has_value());
    BOOST_TEST(audience == "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token");
}

BOOST_AUTO_TEST_CASE(a_refresh_token_is_dropped) {
    const auto transport = [](const request&) -> result<response> {
        return fixture::answer(200, R"({"access_token":"a","token_type":"Bearer","expires_in":3599,"refresh_token":"r","id_token":"i"})");
    };
    const auto made = azdo::call(step(), transport);
    BOOST_TEST(made->access_token.reveal() == "a");
    BOOST_TEST(made->refresh_token.empty());
    BOOST_TEST(made->id_token.empty());
}

BOOST_AUTO_TEST_CASE(without_authentication_nothing_is_sent) {
    BOOST_CHECK(step({.client_id = "id"}).to_request().error().kind == failure_kind::invalid_input);
    client_credentials other = step();
    other.server = azure_devops;
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other = step();
    other.scopes = "";
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(no_failure_shows_the_secret) {
    app client = with_secret;
    client.client_secret = secret<std::string>("hush-canary");
    const auto made = step(client).parse(fixture::answer(401, R"({"error":"invalid_client","error_description":"bad hush-canary here"})"));
    BOOST_CHECK(made.error().kind == failure_kind::rejected);
    BOOST_TEST(made.error().message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
