// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/scope_set.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/exchange.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_authorize)

using namespace azdo::oauth;
using azdo::failure_kind;
using fixture::noon;

BOOST_AUTO_TEST_CASE(the_url_as_a_whole) {
    BOOST_TEST(fixture::begin().url ==
               "https://app.vssps.visualstudio.com/oauth2/authorize?client_id=3f2504e0-4f89-11d3-9a0c-0305e82c3301&response_type=Assertion"
               "&state=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&scope=vso.identity+vso.work_write"
               "&redirect_uri=https%3A%2F%2Fcodestream.example.com%2Fno-auth%2Fprovider-token%2Fazuredevops");
}

BOOST_AUTO_TEST_CASE(entries_to_remember) {
    fixture::counting_entropy entropy;
    const auto begun = authorize(azure_devops, fixture::app(), {.scopes = "vso.work", .context = "acme"}, entropy, noon);
    BOOST_REQUIRE(begun);
    const pending_sign_in& pending = begun->pending;
    BOOST_TEST(pending.state.reveal() == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    BOOST_TEST(pending.client_id == fixture::app().client_id);
    BOOST_TEST(pending.redirect_uri == fixture::redirect_uri);
    BOOST_TEST(pending.context == "acme");
    BOOST_TEST(pending.issuer == "");
    BOOST_CHECK(pending.created_at == noon);
    BOOST_TEST(begun->url.find("acme") == std::string::npos);
    BOOST_TEST(begun->url.find(fixture::canary_secret) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_state_is_another_one) {
    fixture::counting_entropy entropy;
    const auto first = authorize(azure_devops, fixture::app(), {.scopes = "vso.work"}, entropy, noon);
    const auto second = authorize(azure_devops, fixture::app(), {.scopes = "vso.work"}, entropy, noon);
    BOOST_CHECK(!(first->pending.state == second->pending.state));
}

BOOST_AUTO_TEST_CASE(a_scope_set_is_a_scope_text) {
    constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;
    fixture::counting_entropy entropy;
    const auto begun = authorize(azure_devops, fixture::app(), {.scopes = registered}, entropy, noon);
    BOOST_TEST(begun->url == fixture::begin().url);
}

BOOST_AUTO_TEST_CASE(the_parameters_can_be_read_back_from_the_url) {
    const std::string url = fixture::begin().url;
    const auto read = azdo::http::parse_query(url.substr(url.find('?') + 1));
    BOOST_TEST(read->all.size() == 5u);
    BOOST_TEST(read->find("scope") == "vso.identity vso.work_write");
    BOOST_TEST(read->find("redirect_uri") == fixture::redirect_uri);
}

BOOST_AUTO_TEST_CASE(a_query_in_the_endpoint_is_extended) {
    authorization_server with_query = azure_devops;
    with_query.authorize_url = "https://gateway.example.com/authorize?tenant=1";
    with_query.issuer = "https://gateway.example.com";
    fixture::counting_entropy entropy;
    const auto begun = authorize(with_query, fixture::app(), {.scopes = "vso.work"}, entropy, noon);
    BOOST_TEST(begun->url.starts_with("https://gateway.example.com/authorize?tenant=1&client_id="));
    BOOST_TEST(begun->pending.issuer == "https://gateway.example.com");
}

BOOST_AUTO_TEST_CASE(invalid_scopes) {
    for (const char* scopes :
        {"", " ", "vso.work ", " vso.work", "vso.work  vso.code", "vso.work\nvso.code", "vso.\"work\"", "vso\\work", "vso.w\xc3\xb6rk"}) {
        fixture::counting_entropy entropy;
        const auto begun = authorize(azure_devops, fixture::app(), {.scopes = scopes}, entropy, noon);
        BOOST_REQUIRE(!begun);
        BOOST_CHECK(begun.error().kind == failure_kind::invalid_input);
        BOOST_TEST(begun.error().message.find("scopes") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(the_legacy_dialect_has_no_pkce) {
    BOOST_TEST(fixture::begin().pending.code_verifier.empty());
    BOOST_TEST(fixture::begin().url.find("code_challenge") == std::string::npos);
    BOOST_TEST(fixture::begin().pending.nonce.empty());
}

BOOST_AUTO_TEST_CASE(the_url_of_the_standard_dialect) {
    fixture::counting_entropy entropy;
    const app client{.client_id = "id", .redirect_uri = "http://localhost:1234"};
    const authorization_server at{.speaks = dialect::standard,
        .authorize_url = "https://as.example/a",
        .token_url = "https://as.example/t",
        .issuer = "https://as.example",
        .sends_issuer = true};
    const auto begun = authorize(at, client, {.scopes = "a b", .login_hint = "me@x.example", .prompt = "select_account"}, entropy, noon);
    BOOST_REQUIRE(begun);
    BOOST_TEST(
        begun->url == "https://as.example/a?client_id=id&response_type=code&state=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&scope=a+b"
                      "&redirect_uri=http%3A%2F%2Flocalhost%3A1234&code_challenge=" +
                          code_challenge(begun->pending.code_verifier).value() +
                          "&code_challenge_method=S256&login_hint=me%40x.example&prompt=select_account");
    BOOST_TEST(begun->pending.code_verifier.size() == 43u);
    BOOST_TEST(begun->url.find(begun->pending.code_verifier.reveal()) == std::string::npos);
    BOOST_TEST(begun->pending.nonce.empty());
    BOOST_TEST(begun->pending.issuer_required);
    BOOST_TEST(begun->pending.issuer == "https://as.example");
}

BOOST_AUTO_TEST_CASE(claims_that_a_service_demands) {
    fixture::counting_entropy entropy;
    const app client{.client_id = "id", .redirect_uri = "http://localhost:1234"};
    authorization_server at{.speaks = dialect::standard, .authorize_url = "https://as.example/a", .token_url = "https://as.example/t"};
    const auto asked = [&](const app& by, const std::string& demand) -> std::string {
        const auto begun = authorize(at, by, {.scopes = "a", .claims = demand}, entropy, noon);
        if (!begun) return azdo::to_string(begun.error().kind);
        return std::string(azdo::http::parse_query(std::string_view(begun->url).substr(begun->url.find('?') + 1)).value().find("claims"));
    };
    const std::string demand = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";
    BOOST_TEST(asked(client, demand) == demand);
    BOOST_TEST(asked(client, "") == "");
    at.claims_challenges = true;
    BOOST_TEST(asked(client, demand) == R"({"access_token":{"acrs":{"essential":true,"value":"c1"},"xms_cc":{"values":["cp1"]}}})");
    BOOST_TEST(asked(client, "") == "");
    for (const char* bad : {"[]", "null", "{", "x"}) BOOST_TEST(asked(client, bad) == "invalid_input", bad);
    at = azure_devops;
    BOOST_TEST(asked(fixture::app(), demand) == ""); // the legacy dialect has no such parameter
}

BOOST_AUTO_TEST_CASE(there_is_no_implicit_and_no_password_grant) {
    fixture::counting_entropy entropy;
    const authorization_server standard{
        .speaks = dialect::standard, .authorize_url = "https://as.example/a", .token_url = "https://as.example/t"};
    const app client{.client_id = "id", .redirect_uri = "https://host.example/back"};
    for (const authorization_server& at : {azure_devops, standard}) {
        BOOST_TEST_INFO_SCOPE(at.authorize_url);
        const auto begun = authorize(at, at == standard ? client : fixture::app(), {.scopes = "vso.work"}, entropy, fixture::noon);
        const auto asked = azdo::http::parse_query(std::string_view(begun->url).substr(begun->url.find('?') + 1)).value();
        BOOST_TEST(asked.count("response_type") == 1u);
        BOOST_TEST(asked.find("response_type") == (at == standard ? "code" : "Assertion")); // never token or id_token
        const auto code = accept_callback(begun->pending, "code=c&state=" + begun->pending.state.reveal(), fixture::noon).value();
        const auto sent = exchange_code{at, at == standard ? client : fixture::app(), code, fixture::noon}.to_request();
        const auto body = azdo::http::parse_query(sent->body()).value();
        BOOST_TEST(body.count("grant_type") == 1u);
        BOOST_TEST(body.find("grant_type") == (at == standard ? std::string_view("authorization_code") : jwt_bearer_grant));
        for (const char* name : {"username", "password"}) BOOST_TEST_CONTEXT(name) BOOST_TEST(body.count(name) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(openid_asks_for_a_nonce) {
    fixture::counting_entropy entropy;
    const app client{.client_id = "id", .redirect_uri = "http://localhost:1234"};
    const authorization_server at{
        .speaks = dialect::standard, .authorize_url = "https://as.example/a", .token_url = "https://as.example/t"};
    const auto begun = authorize(at, client, {.scopes = "a openid"}, entropy, noon).value();
    BOOST_TEST(begun.pending.nonce.size() == 43u);
    BOOST_TEST(begun.url.find("&nonce=" + begun.pending.nonce) != std::string::npos);
    BOOST_TEST(begun.pending.nonce != begun.pending.code_verifier.reveal());
    BOOST_TEST(authorize(at, client, {.scopes = "a openid2 xopenid"}, entropy, noon).value().pending.nonce.empty());
}

BOOST_AUTO_TEST_CASE(sign_ins_that_the_standard_dialect_cannot_begin) {
    fixture::counting_entropy entropy;
    const app client{.client_id = "id", .redirect_uri = "http://localhost:1234"};
    authorization_server at{.speaks = dialect::standard, .authorize_url = "https://as.example/a", .token_url = "https://as.example/t"};
    const auto kind = [&](const authorization_server& one, const app& two) {
        return authorize(one, two, {.scopes = "a"}, entropy, noon).error().kind;
    };
    BOOST_CHECK(kind(at, {.client_id = "id"}) == failure_kind::invalid_input);
    BOOST_CHECK(kind(at, {.client_id = "id", .redirect_uri = "http://host.example/"}) == failure_kind::invalid_input);
    BOOST_CHECK(kind(at, {.redirect_uri = "http://localhost:1234"}) == failure_kind::invalid_input);
    at.authorize_url.clear();
    BOOST_CHECK(kind(at, client) == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(without_random_bytes_there_is_no_sign_in) {
    const auto begun = authorize(azure_devops, fixture::app(), {.scopes = "vso.work"}, fixture::no_entropy{}, noon);
    BOOST_REQUIRE(!begun);
    BOOST_CHECK(begun.error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(a_wrong_app_or_server_is_refused_before_anything_is_made) {
    fixture::counting_entropy entropy;
    app wrong = fixture::app();
    wrong.redirect_uri = "http://codestream.example.com/callback";
    BOOST_CHECK(authorize(azure_devops, wrong, {.scopes = "vso.work"}, entropy, noon).error().kind == failure_kind::invalid_input);
    wrong = fixture::app();
    wrong.client_id = "a\r\nb";
    BOOST_CHECK(authorize(azure_devops, wrong, {.scopes = "vso.work"}, entropy, noon).error().kind == failure_kind::invalid_input);
    BOOST_CHECK(authorize(azure_devops_at("http://example.com"), fixture::app(), {.scopes = "vso.work"}, entropy, noon).error().kind ==
                failure_kind::invalid_input);
    BOOST_TEST(int{entropy.next} == 0);
}

BOOST_AUTO_TEST_SUITE_END()
