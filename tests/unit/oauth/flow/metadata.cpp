// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"

#include <azdo/json/encode.hpp>
#include <azdo/oauth/flow/metadata.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_metadata)

using namespace azdo::oauth;
using azdo::failure_kind;
using fixture::answer;

namespace {
std::string document(const std::string& more = "", std::string_view issuer = "https://as.example/t") {
    return R"({"issuer":")" + std::string(issuer) +
           R"(","authorization_endpoint":"https://as.example/a","token_endpoint":"https://as.example/token")" + more + "}";
}
azdo::result<authorization_server> read(const std::string& body, int status = 200) {
    return discover{"https://as.example/t"}.parse(answer(status, body));
}
} // namespace

BOOST_AUTO_TEST_CASE(the_places_that_are_searched) {
    const auto url = [](const char* issuer, metadata_kind kind) { return std::string(discover{issuer, kind}.to_request()->target()); };
    BOOST_TEST(url("https://as.example", metadata_kind::openid) == "https://as.example/.well-known/openid-configuration");
    BOOST_TEST(url("https://as.example/t/v2.0", metadata_kind::openid) == "https://as.example/t/v2.0/.well-known/openid-configuration");
    BOOST_TEST(url("https://as.example/t/", metadata_kind::openid) == "https://as.example/t/.well-known/openid-configuration");
    BOOST_TEST(url("https://as.example", metadata_kind::oauth) == "https://as.example/.well-known/oauth-authorization-server");
    BOOST_TEST(
        url("https://as.example:8443/a/b", metadata_kind::oauth) == "https://as.example:8443/.well-known/oauth-authorization-server/a/b");
    BOOST_TEST(url("http://127.0.0.1:1", metadata_kind::oauth) == "http://127.0.0.1:1/.well-known/oauth-authorization-server");
}

BOOST_AUTO_TEST_CASE(invalid_issuers) {
    for (const char* issuer : {"", "as.example", "http://as.example", "https://as.example?x=1", "https://as.example#f",
             "https://user@as.example", "https://as.example/\n"})
        BOOST_TEST_CONTEXT(issuer) BOOST_CHECK(discover{issuer}.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(its_outcome) {
    const auto made =
        read(document(R"(,"device_authorization_endpoint":"https://as.example/d","jwks_uri":"https://as.example/k","x":[],)"
                      R"("end_session_endpoint":"https://as.example/end",)"
                      R"("authorization_response_iss_parameter_supported":true,"code_challenge_methods_supported":["plain","S256"])"));
    BOOST_REQUIRE(made);
    BOOST_CHECK((*made == authorization_server{.speaks = dialect::standard,
                              .authorize_url = "https://as.example/a",
                              .token_url = "https://as.example/token",
                              .issuer = "https://as.example/t",
                              .sends_issuer = true,
                              .device_url = "https://as.example/d",
                              .keys_url = "https://as.example/k",
                              .end_session_url = "https://as.example/end",
                              .audience = "https://as.example/t"}));
    BOOST_TEST(!read(document())->sends_issuer);
    BOOST_TEST(read(R"({"issuer":"https://as.example/t","token_endpoint":"https://as.example/token"})")->authorize_url.empty());
}

BOOST_AUTO_TEST_CASE(another_issuer_is_refused) {
    for (const char* issuer : {"https://as.example", "https://as.example/t/", "https://AS.example/t", "https://evil.example/t", "",
             "https://as.example/{tenantid}"})
        BOOST_TEST_CONTEXT(issuer) BOOST_CHECK(read(document("", issuer)).error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(endpoints_that_are_refused) {
    for (const char* member :
        {R"("jwks_uri":"http://as.example/k")", R"("device_authorization_endpoint":"ftp://as.example/d")", R"("jwks_uri":"javascript:1")",
            R"("end_session_endpoint":"http://as.example/end")", R"("end_session_endpoint":"javascript:1")"})
        BOOST_CHECK(read(document("," + std::string(member))).error().kind == failure_kind::protocol);
    BOOST_CHECK(
        read(R"({"issuer":"https://as.example/t","token_endpoint":"http://as.example/token"})").error().kind == failure_kind::protocol);
    // A server on the network must not send anyone to a program on this machine over plain http.
    BOOST_CHECK(
        read(R"({"issuer":"https://as.example/t","token_endpoint":"http://127.0.0.1:8080/token"})").error().kind == failure_kind::protocol);
    BOOST_CHECK(read(document(R"(,"jwks_uri":"http://localhost/k")")).error().kind == failure_kind::protocol);
    const auto local = discover{"http://127.0.0.1:1"}.parse(
        answer(200, R"({"issuer":"http://127.0.0.1:1","token_endpoint":"http://127.0.0.1:1/token","jwks_uri":"https://as.example/k"})"));
    BOOST_TEST(local.has_value());
}

BOOST_AUTO_TEST_CASE(a_server_without_s256) {
    BOOST_CHECK(read(document(R"(,"code_challenge_methods_supported":["plain"])")).error().kind == failure_kind::protocol);
    BOOST_CHECK(read(document(R"(,"code_challenge_methods_supported":[])")).error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(documents_that_cannot_be_read) {
    for (const std::string& body :
        {std::string(), std::string("[]"), std::string("{}"), std::string("<html>"), document(R"(,"issuer":"https://as.example/t")"),
            document(R"(,"jwks_uri":1)"), document(R"(,"authorization_response_iss_parameter_supported":"true")")})
        BOOST_CHECK(read(body).error().kind == failure_kind::protocol);
    const auto wrong = read(document(R"(,"jwks_uri":1)"));
    BOOST_TEST(wrong.error().message.find(" cannot be read at /jwks_uri (line 1, column ") != std::string::npos);
    BOOST_TEST(wrong.error().place.pointer == "/jwks_uri");
    BOOST_CHECK(read(document(",\"x\":\"" + std::string(300 * 1024, 'x') + "\"")).error().kind == failure_kind::too_large);
    BOOST_CHECK(read("", 404).error().kind == failure_kind::not_found);
    BOOST_CHECK(read("", 302).error().kind == failure_kind::protocol);
    BOOST_CHECK(read("", 503).error().kind == failure_kind::unavailable);
    const auto page = [](int status) { return discover{"https://as.example/t"}.parse(answer(status, "<html>", "text/html")).error(); };
    for (const int status : {408, 500, 502, 503}) BOOST_TEST_CONTEXT(status) BOOST_CHECK(page(status).kind == failure_kind::unavailable);
    BOOST_CHECK(page(429).kind == failure_kind::throttled);
    for (const int status : {200, 203, 400, 403}) BOOST_TEST_CONTEXT(status) BOOST_CHECK(page(status).kind == failure_kind::protocol);
    BOOST_CHECK(get_keys{"https://as.example/k"}.parse(answer(502, "<html>", "text/html")).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(keys) {
    const get_keys step{"https://as.example/k"};
    BOOST_TEST(step.to_request()->target() == "https://as.example/k");
    const auto made = step.parse(answer(200, azdo::json::encode(json_web_key_set{{fixture::rsa().jwk("one")}})));
    BOOST_TEST(made.value().at(0).kid() == "one");
}

BOOST_AUTO_TEST_CASE(keys_that_cannot_be_loaded) {
    BOOST_CHECK(get_keys{"http://as.example/k"}.to_request().error().kind == failure_kind::invalid_input);
    BOOST_CHECK(get_keys{""}.to_request().error().kind == failure_kind::invalid_input);
    const get_keys step{"https://as.example/k"};
    for (const char* body : {"", "{}", R"({"keys":[]})", R"({"keys":[{"kty":"OKP"}]})"})
        BOOST_TEST_CONTEXT(body) BOOST_CHECK(step.parse(answer(200, body)).error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_SUITE_END()
