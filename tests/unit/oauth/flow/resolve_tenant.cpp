// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/flow/resolve_tenant.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_resolve_tenant)

using azdo::failure_kind;
using azdo::oauth::entra;
using azdo::oauth::resolve_tenant;

namespace {
const std::string id = "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11";
azdo::result<entra> parsed(const std::string& issuer, entra at = {"contoso.com"}) {
    return resolve_tenant{std::move(at)}.parse(fixture::answer(200, R"({"issuer":")" + issuer + R"(","token_endpoint":"https://x"})"));
}
} // namespace

BOOST_AUTO_TEST_CASE(the_request) {
    const auto request = resolve_tenant{{"Contoso.com"}}.to_request();
    BOOST_TEST(request->target() == "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration");
    BOOST_CHECK(request->method() == azdo::http_method::get);
    BOOST_TEST(resolve_tenant({"a.com", "http://127.0.0.1:8080/"}).to_request()->target() ==
               "http://127.0.0.1:8080/a.com/v2.0/.well-known/openid-configuration");
    for (const std::string& tenant : {id, std::string("organizations"), std::string("a/b.com"), std::string()})
        BOOST_TEST_CONTEXT(tenant) BOOST_CHECK(resolve_tenant{{tenant}}.to_request().error().kind == failure_kind::invalid_input);
    BOOST_CHECK(resolve_tenant({"a.com", "http://login.example.com"}).to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(the_answer) {
    BOOST_TEST(parsed("https://login.microsoftonline.com/" + id + "/v2.0")->tenant == id);
    const auto elsewhere = parsed("http://127.0.0.1:8080/" + id + "/v2.0", {"a.com", "http://127.0.0.1:8080/"});
    BOOST_TEST(elsewhere->tenant == id);
    BOOST_TEST(elsewhere->authority == "http://127.0.0.1:8080/");
}

BOOST_AUTO_TEST_CASE(answers_that_are_refused) {
    for (const std::string& issuer : std::vector<std::string>{"https://login.example.com/" + id + "/v2.0",
             "https://login.microsoftonline.com/contoso.com/v2.0", "https://login.microsoftonline.com/" + id,
             "https://login.microsoftonline.com/" + id + "/v1.0", "https://login.microsoftonline.com//v2.0",
             "https://login.microsoftonline.com/v2.0", "https://login.microsoftonline.com/" + id + "/x/v2.0",
             std::string("https://login.microsoftonline.com/{tenantid}/v2.0"), std::string()})
        BOOST_TEST_CONTEXT(issuer) BOOST_CHECK(parsed(issuer).error().kind == failure_kind::protocol);
    const auto kind = [](int status, const char* body, std::string_view type = "application/json") {
        return resolve_tenant{{"contoso.com"}}.parse(fixture::answer(status, body, type)).error().kind;
    };
    BOOST_CHECK(kind(400, R"({"error":"invalid_tenant","error_description":"AADSTS90002"})") == failure_kind::not_found);
    BOOST_CHECK(kind(404, "") == failure_kind::not_found);
    BOOST_CHECK(kind(503, "") == failure_kind::unavailable);
    BOOST_CHECK(kind(429, "") == failure_kind::throttled);
    BOOST_CHECK(kind(200, "<html>", "text/html") == failure_kind::protocol);
    BOOST_CHECK(kind(200, "{}") == failure_kind::protocol);
    BOOST_CHECK(kind(302, "") == failure_kind::protocol);
}

BOOST_AUTO_TEST_SUITE_END()
