// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/call.hpp>
#include <azdo/oauth/client_auth/pipelines_assertion.hpp>
#include <azdo/oauth/entra.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_pipelines_assertion)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::answer;
using fixture::noon;

namespace {
constexpr std::string_view proof = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln";
pipelines_assertion ask() {
    return {"https://dev.azure.com/acme/p/_apis/distributedtask/hubs/build/plans/1/jobs/2/oidctoken",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301", secret<std::string>("job-canary")};
}
std::string oidc(std::string_view token) { return std::string(R"({"oidcToken":")").append(token).append("\"}"); }
} // namespace

BOOST_AUTO_TEST_CASE(the_request_as_a_whole) {
    const auto made = ask().to_request();
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->method() == azdo::http_method::post);
    BOOST_TEST(made->target() == "https://dev.azure.com/acme/p/_apis/distributedtask/hubs/build/plans/1/jobs/2/oidctoken?api-version=7.1"
                                 "&serviceConnectionId=3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    BOOST_TEST(made->headers().find("Authorization") == "Bearer job-canary");
    BOOST_TEST(made->headers().find("X-TFS-FedAuthRedirect") == "Suppress");
    BOOST_TEST(made->headers().find("Content-Type") == "application/json");
    BOOST_TEST(made->body() == "");
    BOOST_TEST(made->holds_secrets());
}

BOOST_AUTO_TEST_CASE(requests_that_are_refused) {
    const auto kind = [](auto&& change) {
        pipelines_assertion other = ask();
        change(other);
        return other.to_request().error().kind;
    };
    BOOST_CHECK(kind([](auto& one) { one.request_uri = "http://dev.azure.com/"; }) == failure_kind::invalid_input);
    BOOST_CHECK(kind([](auto& one) { one.request_uri.clear(); }) == failure_kind::invalid_input);
    BOOST_CHECK(kind([](auto& one) { one.service_connection.clear(); }) == failure_kind::invalid_input);
    BOOST_CHECK(kind([](auto& one) { one.job_token = secret<std::string>("a\nb"); }) == failure_kind::invalid_input);
    BOOST_CHECK(kind([](auto& one) { one.job_token.clear(); }) == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(the_token_of_the_job_goes_to_azure_devops_alone) {
    pipelines_assertion other = ask();
    for (const char* url : {"https://evil.example/oidctoken", "https://dev.azure.com.evil.example/x", "https://dev.azure.com:8443/x",
             "https://dev.azure.com./x", "http://127.0.0.1:1/x"}) {
        BOOST_TEST_INFO_SCOPE(url);
        other.request_uri = url;
        BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
        BOOST_TEST(other.to_request().error().nothing_sent);
    }
    other.request_uri = "https://fabrikam.visualstudio.com/x";
    BOOST_TEST(other.to_request().has_value());
    other.request_uri = "http://127.0.0.1:1/x";
    other.servers = {{"http://127.0.0.1:1"}}; // a simulator
    BOOST_TEST(other.to_request().has_value());
}

BOOST_AUTO_TEST_CASE(the_answer) { BOOST_TEST(ask().parse(answer(200, oidc(proof)))->reveal() == proof); }

BOOST_AUTO_TEST_CASE(answers_that_cannot_be_used) {
    for (const std::string& wrong :
        {std::string("{}"), std::string("[]"), oidc(""), oidc("job-canary"), std::string(R"({"oidcToken":null})")}) {
        const auto got = ask().parse(answer(200, wrong));
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::protocol);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
    }
    BOOST_CHECK(ask().parse(answer(203, "<html>", "text/html")).error().kind == failure_kind::not_signed_in);
    BOOST_CHECK(ask().parse(answer(401, "")).error().kind == failure_kind::not_signed_in);
    BOOST_CHECK(ask().parse(answer(404, R"({"message":"no such job"})")).error().kind == failure_kind::not_found);
}

BOOST_AUTO_TEST_CASE(it_asks_before_each_token) {
    std::vector<std::string> asked;
    const auto transport = [&](const request& sent) -> result<response> {
        asked.push_back(std::string(sent.target()) + " " + sent.body());
        if (asked.size() % 2 == 1) return answer(200, oidc(proof));
        return answer(200, R"({"access_token":"a","token_type":"Bearer","expires_in":3599})");
    };
    const app client{.client_id = "id"};
    const pipelines_sign_in step{ask(), {entra{"contoso.com"}, client, azure_devops_default_scope, noon}};
    for (int i = 0; i < 2; ++i) BOOST_TEST(azdo::call(step, transport).value().access_token.reveal() == "a");
    BOOST_TEST(asked.size() == 4u);
    BOOST_TEST(asked.at(1).starts_with("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token grant_type=client_credentials&"));
    BOOST_TEST(asked.at(1).ends_with("&client_assertion=" + std::string(proof)));
}

BOOST_AUTO_TEST_CASE(without_an_assertion_no_token_is_asked_for) {
    int sent = 0;
    const auto transport = [&](const request&) -> result<response> { return ++sent, answer(403, R"({"message":"not this connection"})"); };
    const app client{.client_id = "id"};
    const pipelines_sign_in step{ask(), {entra{"contoso.com"}, client, azure_devops_default_scope, noon}};
    BOOST_CHECK(azdo::call(step, transport).error().kind == failure_kind::access_denied);
    BOOST_TEST(sent == 1);
}

BOOST_AUTO_TEST_SUITE_END()
