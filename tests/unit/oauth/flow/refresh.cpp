// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/call.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/refresh.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(oauth_refresh)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
token old_token() { return {secret<std::string>("old-access"), secret<std::string>("old refresh+canary"), "vso.work", noon - 1h}; }
refresh step() { return {azure_devops, fixture::app(), old_token(), noon}; }
result<token> answered(std::string body, int status = 200) {
    return azdo::call(step(), [&](const request&) -> result<response> { return fixture::answer(status, body); });
}
} // namespace

BOOST_AUTO_TEST_CASE(the_request_as_a_whole) {
    const auto made = step().to_request();
    BOOST_REQUIRE(made);
    BOOST_TEST(made->target() == "https://app.vssps.visualstudio.com/oauth2/token");
    BOOST_TEST(made->body() == "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" +
                                   std::string(fixture::canary_secret) +
                                   "&grant_type=refresh_token&assertion=old+refresh%2Bcanary&redirect_uri=https%3A%2F%2Fcodestream.example."
                                   "com%2Fno-auth%2Fprovider-token%2Fazuredevops");
}

BOOST_AUTO_TEST_CASE(the_request_of_the_standard_dialect) {
    const authorization_server at{.speaks = dialect::standard, .token_url = "https://as.example/t"};
    const app client{.client_id = "id"};
    token held;
    held.refresh_token = azdo::secret<std::string>("old");
    held.scope = "a b";
    const auto body = [&](scope_text scopes) { return refresh{at, client, held, noon, std::move(scopes)}.to_request()->body(); };
    BOOST_TEST(body({}) == "grant_type=refresh_token&refresh_token=old&client_id=id");
    BOOST_TEST(body("a") == "grant_type=refresh_token&refresh_token=old&scope=a&client_id=id");
    const refresh step{at, client, held, noon};
    BOOST_TEST(step.parse(fixture::answer(200, R"({"access_token":"n","token_type":"Bearer","id_token":"x"})"))->id_token.empty());
}

BOOST_AUTO_TEST_CASE(a_refresh_token_goes_to_no_other_server) {
    const authorization_server mine = azure_devops_at("https://gateway.example"), same = azure_devops_at("https://GATEWAY.example");
    token held{azdo::secret<std::string>("old"), azdo::secret<std::string>("refresh-canary"), "", {}};
    const auto granted = fixture::answer(200, R"({"access_token":"a","token_type":"bearer","expires_in":1})");
    held = refresh{mine, fixture::app(), held, fixture::noon}.parse(granted).value();
    BOOST_TEST(held.issued_by == "https://gateway.example");
    BOOST_TEST((refresh{mine, fixture::app(), held, fixture::noon}.to_request().has_value()));
    BOOST_TEST((refresh{same, fixture::app(), held, fixture::noon}.to_request().has_value()));
    for (const char* other :
        {"https://evil.example", "https://gateway.example.evil.example", "https://gateway.example:8443", "https://gateway.example."}) {
        const auto refused = refresh{azure_devops_at(other), fixture::app(), held, fixture::noon}.to_request();
        BOOST_REQUIRE(!refused);
        BOOST_CHECK(refused.error().kind == azdo::failure_kind::not_signed_in);
    }
    BOOST_TEST(!(refresh{azure_devops, fixture::app(), held, fixture::noon}.to_request().has_value()));
    held.issued_by.clear(); // stored before tokens had it
    BOOST_TEST((refresh{azure_devops, fixture::app(), held, fixture::noon}.to_request().has_value()));
}

BOOST_AUTO_TEST_CASE(a_grant_of_another_tenant_is_refused) {
    const std::string mine = "3f2504e0-4f89-11d3-9a0c-0305e82c3301", other = "11111111-4f89-11d3-9a0c-0305e82c3301";
    const app client{.client_id = "id"};
    token held{azdo::secret<std::string>("old"), azdo::secret<std::string>("refresh-canary"), "", {}};
    const auto granted = fixture::answer(200, R"({"access_token":"a","token_type":"bearer","expires_in":1})");
    held = refresh{entra{mine}, client, held, noon}.parse(granted).value();
    BOOST_TEST(held.issued_by == "https://login.microsoftonline.com/" + mine + "/v2.0");
    const auto sent = [&](const entra& to) { return refresh{to, client, held, noon}.to_request().has_value(); };
    BOOST_TEST(sent(entra{mine}));
    BOOST_TEST(sent(entra{"contoso.com"})); // its id is not known
    const auto refused = refresh{entra{other}, client, held, noon}.to_request();
    BOOST_TEST_REQUIRE(!refused.has_value());
    BOOST_CHECK(refused.error().kind == azdo::failure_kind::not_signed_in);
    BOOST_TEST(!sent(entra{mine, entra_cloud::china}));
    held.issued_by = "https://login.microsoftonline.com"; // as stored before the tenant was recorded
    BOOST_TEST(sent(entra{mine}));
    BOOST_TEST(!sent(entra{mine, entra_cloud::china}));
}

BOOST_AUTO_TEST_CASE(a_rotated_token_replaces_the_old_one) {
    const auto renewed =
        answered(R"({"access_token":"new","token_type":"jwt-bearer","expires_in":60,"refresh_token":"rotated","scope":"vso.code"})");
    BOOST_REQUIRE(renewed);
    BOOST_TEST(renewed->access_token.reveal() == "new");
    BOOST_TEST(renewed->refresh_token.reveal() == "rotated");
    BOOST_TEST(renewed->scope == "vso.code");
    BOOST_CHECK(renewed->expires_at == noon + 60s);
}

BOOST_AUTO_TEST_CASE(values_that_the_server_omits_are_kept) {
    for (const char* body : {R"({"access_token":"new","token_type":"bearer","expires_in":60})",
             R"({"access_token":"new","token_type":"bearer","refresh_token":"","scope":""})",
             R"({"access_token":"new","token_type":"bearer","refresh_token":null,"scope":null})"}) {
        BOOST_TEST_INFO_SCOPE(body);
        const auto renewed = answered(body);
        BOOST_REQUIRE(renewed);
        BOOST_TEST(renewed->access_token.reveal() == "new");
        BOOST_TEST(renewed->refresh_token.reveal() == "old refresh+canary");
        BOOST_TEST(renewed->scope == "vso.work");
    }
    BOOST_TEST(!answered(R"({"access_token":"new","token_type":"bearer"})")->expires_at.has_value());
}

BOOST_AUTO_TEST_CASE(without_a_refresh_token_nothing_is_sent) {
    refresh none = step();
    none.held.refresh_token.clear();
    BOOST_CHECK(none.to_request().error().kind == failure_kind::not_signed_in);
}

BOOST_AUTO_TEST_CASE(a_refused_grant_is_the_end_of_the_sign_in) {
    const auto over = answered(R"({"Error":"invalid_grant","ErrorDescription":"old refresh+canary is over"})", 400);
    BOOST_CHECK(over.error().kind == failure_kind::not_signed_in);
    BOOST_TEST(over.error().type_key == "invalid_grant");
    BOOST_TEST(over.error().message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(other_failures_are_not) {
    BOOST_CHECK(answered("", 500).error().kind == failure_kind::unavailable);
    BOOST_CHECK(answered(R"({"error":"invalid_client"})", 401).error().kind == failure_kind::rejected);
    BOOST_CHECK(answered("{}").error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_SUITE_END()
