// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/store/replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_exchange)

using namespace azdo::oauth;
using azdo::base64url_encode;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::result;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
const auto granted = R"({"access_token":"abc","token_type":"jwt-bearer","expires_in":"3599","refresh_token":"def"})";
exchange_code step() { return {azure_devops, fixture::app(), fixture::code_for(fixture::begin()), noon}; }
} // namespace

BOOST_AUTO_TEST_CASE(the_request_as_a_whole) {
    const auto made = step().to_request();
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->method() == azdo::http_method::post);
    BOOST_TEST(made->target() == "https://app.vssps.visualstudio.com/oauth2/token");
    BOOST_TEST(made->headers().find("Content-Type") == "application/x-www-form-urlencoded");
    BOOST_TEST(made->headers().find("Accept") == "application/json");
    BOOST_TEST(!made->headers().contains("Authorization"));
    BOOST_TEST(made->holds_secrets());
    BOOST_TEST(made->body() ==
               "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=" +
                   std::string(fixture::canary_secret) +
                   "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + std::string(fixture::canary_code) +
                   "&redirect_uri=https%3A%2F%2Fcodestream.example.com%2Fno-auth%2Fprovider-token%2Fazuredevops");
}

BOOST_AUTO_TEST_CASE(values_are_encoded_as_rfc_6749_appendix_b_prints_it) {
    std::string encoded;
    azdo::http::append_form(encoded, " %&+\xc2\xa3\xe2\x82\xac");
    BOOST_TEST(encoded == "+%25%26%2B%C2%A3%E2%82%AC");
    const auto begun = fixture::begin();
    const auto code = accept_callback(begun.pending, "code=+%25%26%2B&state=" + begun.pending.state.reveal(), noon);
    const auto made = exchange_code{azure_devops, fixture::app(), *code, noon}.to_request();
    BOOST_TEST(made->body().find("&assertion=+%25%26%2B&") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_call_gives_a_token_in_one_request) {
    int sent = 0;
    const auto transport = [&](const request&) -> result<response> { return ++sent, fixture::answer(200, granted); };
    const auto token = azdo::call(step(), transport);
    BOOST_REQUIRE(token);
    BOOST_TEST(token->access_token.reveal() == "abc");
    BOOST_TEST(token->issued_by == "https://app.vssps.visualstudio.com");
    BOOST_CHECK(token->expires_at == noon + 3599s);
    BOOST_TEST(sent == 1);
}

BOOST_AUTO_TEST_CASE(a_request_that_may_have_been_carried_out_is_not_repeated) {
    for (const failure_kind kind : {failure_kind::transport, failure_kind::timed_out}) {
        BOOST_TEST_INFO_SCOPE(to_string(kind));
        int sent = 0;
        const auto transport = [&](const request&) -> result<response> { return ++sent, azdo::fail(kind, "the connection was reset"); };
        const auto token = azdo::call(step(), azdo::retry{1u} | transport);
        BOOST_CHECK(token.error().kind == kind);
        BOOST_TEST(sent == 1);
    }
    int sent = 0;
    const auto transport = [&](const request&) -> result<response> { return ++sent, fixture::answer(503, ""); };
    BOOST_CHECK(azdo::call(step(), azdo::retry{1u} | transport).error().kind == failure_kind::unavailable);
    BOOST_TEST(sent == 1);
}

BOOST_AUTO_TEST_CASE(a_redirect_is_not_followed) {
    int sent = 0;
    const auto transport = [&](const request&) -> result<response> {
        ++sent;
        auto moved = fixture::answer(307, "");
        moved.add_header("Location", "https://evil.example/token");
        return moved;
    };
    BOOST_CHECK(azdo::call(step(), transport).error().kind == failure_kind::protocol);
    BOOST_TEST(sent == 1);
}

BOOST_AUTO_TEST_CASE(a_configuration_that_changed_in_between_sends_nothing) {
    exchange_code other_app = step();
    other_app.app.client_id = "00000000-0000-0000-0000-000000000002";
    BOOST_CHECK(other_app.to_request().error().kind == failure_kind::invalid_input);
    exchange_code other_uri = step();
    other_uri.app.redirect_uri += "/";
    BOOST_CHECK(other_uri.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(a_secret_never_goes_over_plain_http) {
    const auto at = [](const char* origin) {
        const authorization_server there = azure_devops_at(origin);
        begun_sign_in begun = fixture::begin();
        begun.pending.token_url = there.token_url;
        return exchange_code{there, fixture::app(), fixture::code_for(begun), noon}.to_request();
    };
    BOOST_CHECK(at("http://example.com").error().kind == failure_kind::invalid_input);
    BOOST_TEST(at("https://example.com").has_value());
    BOOST_TEST(at("http://127.0.0.1:8081").has_value());
}

BOOST_AUTO_TEST_CASE(no_failure_shows_a_secret) {
    const std::string echo = std::string(R"({"Error":"invalid_request","ErrorDescription":")") + std::string(fixture::canary_secret) + " " +
                             std::string(fixture::canary_code) + "\"}";
    const std::vector<std::function<result<response>(const request&)>> servers = {
        [&](const request&) { return fixture::answer(400, echo); },
        [&](const request& sent) { return fixture::answer(500, sent.body(), "text/plain"); },
        [&](const request& sent) { return fixture::answer(200, sent.body(), "text/plain"); },
        [&](const request& sent) { return fixture::answer(200, "\"" + sent.body() + "\""); },
        [&](const request&) {
            return fixture::answer(
                200, std::string(R"({"access_token":")") + std::string(fixture::canary_secret) + R"(\n","token_type":"bearer"})");
        },
    };
    for (const auto& server : servers) {
        BOOST_TEST_INFO_SCOPE("server " << (&server - servers.data()));
        const auto token = azdo::call(step(), server);
        BOOST_REQUIRE(!token);
        for (const std::string_view hidden : {fixture::canary_secret, fixture::canary_code})
            BOOST_TEST_CONTEXT(hidden) BOOST_TEST(token.error().message.find(hidden) == std::string::npos);
    }
}

namespace {
const app standard_app{.client_id = "id", .client_secret = azdo::secret<std::string>("hush"), .redirect_uri = "https://host.example/back"};
authorization_server standard_server() {
    return {.speaks = dialect::standard,
        .authorize_url = "https://as.example/a",
        .token_url = "https://as.example/t",
        .issuer = "https://as.example"};
}
begun_sign_in begin_standard(const char* scopes = "a openid") {
    fixture::counting_entropy entropy;
    return authorize(standard_server(), standard_app, {.scopes = scopes}, entropy, noon).value();
}
exchange_code standard_step(const begun_sign_in& begun) { return {standard_server(), standard_app, fixture::code_for(begun), noon}; }
std::string id_token(const std::string& claims, std::string_view header = R"({"alg":"RS256"})") {
    return base64url_encode(header) + "." + base64url_encode(claims) + ".c2ln";
}
std::string claims_for(const std::string& nonce, const std::string& more = "") {
    return R"({"iss":"https://as.example","sub":"me","aud":"id","exp":1795438800,"iat":1795435200,"nonce":")" + nonce + "\"" + more + "}";
}
result<token> answered(const begun_sign_in& begun, const std::string& id) {
    return standard_step(begun).parse(fixture::answer(
        200, R"({"access_token":"abc","token_type":"Bearer","expires_in":1)" + (id.empty() ? "" : R"(,"id_token":")" + id + "\"") + "}"));
}
} // namespace

BOOST_AUTO_TEST_CASE(the_request_of_the_standard_dialect) {
    const auto begun = begin_standard();
    const auto made = standard_step(begun).to_request();
    BOOST_TEST(made->target() == "https://as.example/t");
    BOOST_TEST(made->body() == "grant_type=authorization_code&code=" + std::string(fixture::canary_code) +
                                   "&redirect_uri=https%3A%2F%2Fhost.example%2Fback&code_verifier=" + begun.pending.code_verifier.reveal() +
                                   "&client_id=id&client_secret=hush");
}

BOOST_AUTO_TEST_CASE(a_code_goes_to_no_other_server) {
    exchange_code other = standard_step(begin_standard());
    other.server.issuer = "https://evil.example";
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other.server = azure_devops;
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other.server = standard_step(begin_standard()).server;
    other.server.token_url = "https://evil.example/token"; // the same issuer, another token URL
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    // The legacy dialect has no issuer: still, a gateway's code must not go to the cloud, nor the other way round.
    exchange_code legacy = step();
    BOOST_TEST(legacy.to_request().has_value());
    legacy.server = azure_devops_at("https://gateway.example");
    BOOST_CHECK(legacy.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(an_id_token_is_checked) {
    const auto begun = begin_standard();
    const std::string text = id_token(claims_for(begun.pending.nonce));
    BOOST_TEST(answered(begun, text).value().id_token.reveal() == text);
    BOOST_TEST(
        answered(begun, id_token(claims_for(begun.pending.nonce, R"(,"at_hash":"ungWv48Bz-pBQUDeXa4iIw")"))).has_value()); // of "abc"
}

BOOST_AUTO_TEST_CASE(id_tokens_that_are_refused) {
    const auto begun = begin_standard();
    const std::string& nonce = begun.pending.nonce;
    const std::string good = claims_for(nonce);
    const auto changed = [&](std::string_view from, std::string_view to) {
        std::string made = good;
        return id_token(made.replace(made.find(from), from.size(), to));
    };
    for (const std::string& wrong : {std::string(), std::string("x"), id_token(good, R"({"alg":"none"})"),
             changed("https://as.example", "https://evil.example"), changed(R"("aud":"id")", R"("aud":"other")"), changed(nonce, "canary"),
             id_token(claims_for(nonce, R"(,"at_hash":"AAAA")")), id_token(claims_for(nonce, R"(,"c_hash":"AAAA")"))}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        const auto made = answered(begun, wrong);
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == failure_kind::protocol);
        BOOST_TEST(made.error().message.find("canary") == std::string::npos);
    }
    BOOST_CHECK(answered(begun, changed("1795438800", "1795434000")).error().kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(an_id_token_that_was_not_asked_for_is_dropped) {
    BOOST_TEST(answered(begin_standard("a"), "canary").value().id_token.empty());
}

BOOST_AUTO_TEST_CASE(of_a_thousand_replayed_callbacks_one_exchange_is_sent) {
    const auto begun = fixture::begin();
    const std::string query = "code=c&state=" + begun.pending.state.reveal();
    replay_guard guard;
    std::atomic<int> sent = 0, signed_in = 0;
    const auto transport = [&](const request&) -> result<response> { return ++sent, fixture::answer(200, granted); };
    std::vector<std::thread> threads;
    for (int t = 0; t < 10; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 100; ++i) {
                const auto code = accept_callback(begun.pending, query, noon, guard);
                if (code && azdo::call(exchange_code{azure_devops, fixture::app(), *code, noon}, transport)) ++signed_in;
            }
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(sent == 1);
    BOOST_TEST(signed_in == 1);
}

BOOST_AUTO_TEST_SUITE_END()
