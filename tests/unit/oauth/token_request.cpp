// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/oauth/token_request.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;
using fixture::noon;

namespace {
server other() { return {.speaks = dialect::standard, .token_url = "https://as.example.com/token"}; }
azdo::result<azdo::http::request> ask(const server& at, const app& client) {
    azdo::http::form body;
    body.add("grant_type", "x y").add("scope", "");
    return detail::standard_request(at.token_url, at, client, body, noon);
}
} // namespace

BOOST_AUTO_TEST_SUITE(oauth_token_request)

BOOST_AUTO_TEST_CASE(the_body_is_a_form) {
    const auto made = ask(other(), {.client_id = "\x7e!id"});
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->method() == azdo::http_method::post);
    BOOST_TEST(made->target() == "https://as.example.com/token");
    BOOST_TEST(made->headers().find("Content-Type") == "application/x-www-form-urlencoded");
    BOOST_TEST(made->headers().find("Accept") == "application/json");
    BOOST_TEST(made->body() == "grant_type=x+y&client_id=%7E%21id");
}

BOOST_AUTO_TEST_CASE(empty_parameters_are_left_out) {
    BOOST_TEST(ask(other(), {.client_id = "id"})->body() == "grant_type=x+y&client_id=id");
}

BOOST_AUTO_TEST_CASE(what_cannot_work_makes_no_request) {
    const auto refused = [](const server& at, const app& client) {
        const auto made = ask(at, client);
        return !made && made.error().kind == failure_kind::invalid_input && made.error().message.find("canary") == std::string::npos;
    };
    server plain = other();
    plain.token_url = "http://as.example.com/token";
    BOOST_TEST(refused(plain, {.client_id = "id"}));
    plain.token_url = "http://127.0.0.1:1/token";
    BOOST_TEST(!refused(plain, {.client_id = "id"}));
    plain.authorize_url = "http://as.example.com/";
    BOOST_TEST(refused(plain, {.client_id = "id"}));
    BOOST_TEST(refused(other(), {}));
    BOOST_TEST(refused(other(), {.client_id = "a b"}));
    BOOST_TEST(refused(other(), {.client_id = "a\r\nb"}));
    BOOST_TEST(refused(other(), {.client_id = "id", .client_secret = secret<std::string>("canary\n")}));
    BOOST_TEST(refused(other(), {.client_id = "id", .client_secret = secret<std::string>(std::string_view("canary\0", 7))}));
    BOOST_TEST(refused(other(), {.client_id = "id", .authentication = client_auth::secret_basic()}));
}

BOOST_AUTO_TEST_CASE(flows_of_the_standard_alone) {
    BOOST_TEST(detail::needs_standard(other(), "device code").has_value());
    const auto refused = detail::needs_standard(azure_devops, "device code");
    BOOST_CHECK(refused.error().kind == failure_kind::invalid_input);
    BOOST_TEST(refused.error().message.find("device code") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
