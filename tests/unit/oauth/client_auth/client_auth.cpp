// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/flow/token_request.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_client_auth)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
authorization_server other() { return {.speaks = dialect::standard, .token_url = "https://as.example.com/token"}; }
result<request> ask(const app& client, const authorization_server& at = other()) {
    azdo::http::form body;
    body.add("grant_type", "client_credentials");
    return detail::standard_request(at.token_url, at, client, body, noon);
}
struct ask_step {
    using result_type = int;
    app client;
    result<request> to_request() const { return ask(client); }
    result<int> parse(const response& got) const { return got.status; }
};
/// Makes numbered assertions.
client_auth numbered(std::shared_ptr<int> count) {
    return client_auth::assertion([count](const assertion_target&) -> result<secret<std::string>> {
        return secret<std::string>("assertion-" + std::to_string(++*count));
    });
}
} // namespace

BOOST_AUTO_TEST_CASE(the_secret_in_the_body) {
    const auto made = ask({.client_id = "id", .client_secret = secret<std::string>("s e")});
    BOOST_TEST(made->body() == "grant_type=client_credentials&client_id=id&client_secret=s+e");
    BOOST_TEST(!made->headers().contains("Authorization"));
    BOOST_TEST(made->holds_secrets());
    BOOST_TEST(!made->once);
}

BOOST_AUTO_TEST_CASE(a_public_client) { BOOST_TEST(ask({.client_id = "id"})->body() == "grant_type=client_credentials&client_id=id"); }

BOOST_AUTO_TEST_CASE(basic_is_encoded_before_base64) {
    const app client{
        .client_id = "a:b+c", .client_secret = secret<std::string>("%&+\xc2\xa3"), .authentication = client_auth::secret_basic()};
    const auto made = ask(client);
    BOOST_TEST(made->headers().find("Authorization") == "Basic YSUzQWIlMkJjOiUyNSUyNiUyQiVDMiVBMw=="); // a%3Ab%2Bc:%25%26%2B%C2%A3
    BOOST_TEST(made->body() == "grant_type=client_credentials");
    BOOST_TEST(made->holds_secrets());
}

BOOST_AUTO_TEST_CASE(an_assertion_is_made_for_each_request) {
    const auto count = std::make_shared<int>(0);
    const app client{.client_id = "id", .authentication = numbered(count)};
    BOOST_TEST(ask(client)->body() ==
               "grant_type=client_credentials&client_id=id&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-"
               "assertion-type%3Ajwt-bearer&client_assertion=assertion-1");
    BOOST_TEST(ask(client)->body().ends_with("client_assertion=assertion-2"));
    BOOST_TEST(ask(client)->once);
}

BOOST_AUTO_TEST_CASE(the_purpose_of_an_assertion) {
    std::string seen;
    const client_auth looking = client_auth::assertion([&](const assertion_target& target) -> result<secret<std::string>> {
        seen.append(target.client_id).append(" ").append(target.audience).append(target.now == noon ? " noon " : " ");
        return secret<std::string>("a");
    });
    const app client{.client_id = "id", .authentication = looking};
    authorization_server named = other();
    named.audience = "https://as.example.com";
    BOOST_TEST(ask(client).has_value());
    BOOST_TEST(ask(client, named).has_value());
    BOOST_TEST(seen == "id https://as.example.com/token noon id https://as.example.com noon ");
}

BOOST_AUTO_TEST_CASE(one_method_a_request) {
    app client{.client_id = "id", .client_secret = secret<std::string>("canary")};
    client.authentication = numbered(std::make_shared<int>(0));
    BOOST_TEST(ask(client)->body().find("canary") == std::string::npos);
    BOOST_TEST(!ask(client)->headers().contains("Authorization"));
    client.authentication = client_auth::secret_basic();
    BOOST_TEST(ask(client)->body().find("client_secret") == std::string::npos);
    BOOST_TEST(ask(client)->body().find("client_id") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(retry_does_not_send_an_assertion_twice) {
    const auto count = std::make_shared<int>(0);
    int sent = 0;
    const auto busy = [&](const request&) -> result<response> { return ++sent, response(429, ""); };
    const ask_step step{{.client_id = "id", .authentication = numbered(count)}};
    BOOST_TEST(azdo::call(step, azdo::retry{1u} | busy).value() == 429);
    BOOST_TEST(sent == 1);
    BOOST_TEST(azdo::call(step, azdo::retry{1u} | busy).value() == 429);
    BOOST_TEST(*count == 2); // called again, it is signed again
}

BOOST_AUTO_TEST_CASE(when_no_assertion_can_be_made_nothing_is_sent) {
    const auto with = [](auto source) { return ask({.client_id = "id", .authentication = client_auth::assertion(source)}).error().kind; };
    BOOST_CHECK(with([](const assertion_target&) -> result<secret<std::string>> { return azdo::fail(failure_kind::storage, "no file"); }) ==
                failure_kind::storage);
    BOOST_CHECK(
        with([](const assertion_target&) -> result<secret<std::string>> { return secret<std::string>(); }) == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(equal_are_values_of_one_method_and_source) {
    const client_auth first = numbered(std::make_shared<int>(0));
    BOOST_TEST((first == client_auth(first)));
    BOOST_TEST((!(first == numbered(std::make_shared<int>(0)))));
    BOOST_TEST((client_auth() == client_auth()));
    BOOST_TEST((!(client_auth() == client_auth::secret_basic())));
}

BOOST_AUTO_TEST_SUITE_END()
