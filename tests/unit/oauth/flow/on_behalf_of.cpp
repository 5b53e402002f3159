// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/on_behalf_of.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_on_behalf_of)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using fixture::noon;

namespace {
const app api{.client_id = "id", .client_secret = secret<std::string>("hush")};
on_behalf_of step() { return {entra{"contoso.com"}, api, secret<std::string>("person-canary"), entra_scopes(".default"), noon}; }
} // namespace

BOOST_AUTO_TEST_CASE(the_request_as_a_whole) {
    BOOST_TEST(
        step().to_request()->body() ==
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=person-canary&requested_token_use=on_behalf_of"
        "&scope=499b84ac-1321-427f-aa17-267ca6975798%2F.default+offline_access"
        "&claims=%7B%22access_token%22%3A%7B%22xms_cc%22%3A%7B%22values%22%3A%5B%22cp1%22%5D%7D%7D%7D&client_id=id&client_secret=hush");
    on_behalf_of demanded = step();
    demanded.claims = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})";
    BOOST_TEST(demanded.to_request()->body().find("%22nbf%22%3A%7B%22essential%22%3Atrue") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(with_an_assertion) {
    on_behalf_of other = step();
    other.app.authentication =
        client_auth::assertion([](const assertion_target&) -> result<secret<std::string>> { return secret<std::string>("proof"); });
    const auto made = other.to_request();
    BOOST_TEST(made->body().ends_with("&client_assertion=proof"));
    BOOST_TEST(made->once);
}

BOOST_AUTO_TEST_CASE(interaction_and_consent) {
    const auto made =
        step().parse(fixture::answer(400, R"({"error":"interaction_required","suberror":"basic_action","error_codes":[50076]})"));
    BOOST_CHECK(made.error().kind == failure_kind::not_signed_in);
    BOOST_TEST(made.error().type_key == "interaction_required");
    BOOST_TEST(made.error().sub_key == "basic_action");
    BOOST_TEST(step().parse(fixture::answer(400, R"({"error":"invalid_grant","suberror":"consent_required"})")).error().sub_key ==
               "consent_required");
}

BOOST_AUTO_TEST_CASE(a_token_comes_with_a_refresh_token) {
    const auto made = step().parse(fixture::answer(200, R"({"access_token":"a","token_type":"Bearer","refresh_token":"r"})"));
    BOOST_TEST(made->refresh_token.reveal() == "r");
    BOOST_TEST(made->issued_by == "https://login.microsoftonline.com");
}

BOOST_AUTO_TEST_CASE(no_failure_shows_the_token) {
    const auto made = step().parse(fixture::answer(400, R"({"error":"invalid_grant","error_description":"the person-canary is over"})"));
    BOOST_TEST(made.error().message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(invalid_requests) {
    on_behalf_of other = step();
    other.assertion.clear();
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other = step();
    other.server = azure_devops;
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other = step();
    other.scopes = " ";
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_SUITE_END()
