// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../leaping_clock.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/oauth/flow/managed_identity.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_managed_identity)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;
using fixture::answer;
using fixture::noon;

namespace {
identity_endpoint endpoint_of(const std::map<std::string_view, std::string>& environment) {
    return identity_endpoint::from([&](std::string_view name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::optional<std::string>() : std::optional<std::string>(found->second);
    });
}
identity_endpoint app_service() { return {"http://169.254.129.3:8081/msi/token", secret<std::string>("header-canary")}; }
/// The result of a call and the times of its requests in milliseconds, when the endpoint responds with some statuses and then with a token.
struct sequence {
    azdo::result<token> got;
    std::vector<std::int64_t> sent_at;
};
sequence call_with(std::vector<int> statuses, managed_identity step = {.now = noon}, std::string_view retry_after = {}) {
    fixture::leaping_clock time;
    std::vector<std::int64_t> sent_at;
    const auto transport = [&](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        sent_at.push_back(time.ms);
        if (sent_at.size() > statuses.size()) return answer(200, R"({"access_token":"a","expires_in":"3600","token_type":"Bearer"})");
        auto made = answer(statuses[sent_at.size() - 1], R"({"error":"x"})");
        if (!retry_after.empty()) made.add_header("Retry-After", retry_after);
        return made;
    };
    auto got = azdo::call(step, azdo::retry{1u} | transport, {.timeout = std::chrono::seconds(1000)}, time.driver());
    return {std::move(got), sent_at};
}
} // namespace

BOOST_AUTO_TEST_CASE(the_request_to_a_virtual_machine) {
    const auto made = managed_identity{.now = noon}.to_request();
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->method() == azdo::http_method::get);
    BOOST_TEST(
        made->target() ==
        "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=499b84ac-1321-427f-aa17-267ca6975798");
    BOOST_TEST(made->headers().find("Metadata") == "true");
    BOOST_TEST(!made->headers().contains("X-IDENTITY-HEADER"));
}

BOOST_AUTO_TEST_CASE(the_request_to_app_service) {
    const auto made = managed_identity{.endpoint = app_service(), .now = noon}.to_request();
    BOOST_REQUIRE(made);
    BOOST_TEST(
        made->target() == "http://169.254.129.3:8081/msi/token?api-version=2019-08-01&resource=499b84ac-1321-427f-aa17-267ca6975798");
    BOOST_TEST(made->headers().find("X-IDENTITY-HEADER") == "header-canary");
    BOOST_TEST(!made->headers().contains("Metadata"));
    BOOST_TEST(made->holds_secrets());
}

BOOST_AUTO_TEST_CASE(a_user_assigned_identity) {
    const auto query = [](identity_name name, identity_endpoint at) {
        const auto made =
            managed_identity{.resource = "r", .identity = std::move(name), .endpoint = std::move(at), .now = noon}.to_request();
        return std::string(made->target().substr(made->target().find("&resource")));
    };
    BOOST_TEST(query({.client_id = "c"}, {}) == "&resource=r&client_id=c");
    BOOST_TEST(query({.object_id = "o"}, {}) == "&resource=r&object_id=o");
    BOOST_TEST(query({.object_id = "o"}, app_service()) == "&resource=r&object_id=o");
    BOOST_TEST(query({.resource_id = "/a b&c"}, {}) == "&resource=r&msi_res_id=/a%20b%26c");
    BOOST_TEST(query({.resource_id = "/a"}, app_service()) == "&resource=r&mi_res_id=/a");
}

BOOST_AUTO_TEST_CASE(the_environment_names_app_service) {
    const auto found = endpoint_of({{"IDENTITY_ENDPOINT", "http://127.0.0.1:41000/msi/token"}, {"IDENTITY_HEADER", "h"}});
    BOOST_TEST(found.url == "http://127.0.0.1:41000/msi/token");
    BOOST_TEST(found.is_app_service());
    for (const auto& half :
        {std::map<std::string_view, std::string>{}, {{"IDENTITY_ENDPOINT", "http://127.0.0.1:1/"}}, {{"IDENTITY_HEADER", "h"}},
            {{"IDENTITY_ENDPOINT", ""}, {"IDENTITY_HEADER", "h"}}, {{"IDENTITY_ENDPOINT", "http://127.0.0.1:1/"}, {"IDENTITY_HEADER", ""}}})
        BOOST_TEST(!endpoint_of(half).is_app_service());
}

BOOST_AUTO_TEST_CASE(endpoints_that_are_refused) {
    for (const char* url : {"", "http://example.com/msi/token", "http://10.0.0.4/token", "http://169.254.169.254.example.com/",
             "ftp://169.254.169.254/", "http://user@169.254.169.254/", "http://169.255.169.254/", "http://169.254.169.254/\r\nX: y"}) {
        BOOST_TEST_INFO_SCOPE(url);
        const auto made = managed_identity{.endpoint = {url, secret<std::string>("h")}, .now = noon}.to_request();
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == failure_kind::invalid_input);
    }
    const auto header = managed_identity{.endpoint = {"http://127.0.0.1:1/", secret<std::string>("a\r\nb")}, .now = noon}.to_request();
    BOOST_CHECK(header.error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(transports_let_it_pass_and_nothing_else) {
    const auto sendable = [](const azdo::result<azdo::http::request>& made) { return azdo::detail::sendable_target(*made).has_value(); };
    BOOST_TEST(sendable(managed_identity{.now = noon}.to_request()));
    BOOST_TEST(sendable(managed_identity{.endpoint = app_service(), .now = noon}.to_request()));
    BOOST_TEST(!sendable(azdo::http::request::make(azdo::http_method::get, "http://169.254.169.254/metadata/instance")));
    auto elsewhere = azdo::http::request::make(azdo::http_method::get, "http://example.com/");
    BOOST_TEST(elsewhere->set_header("Metadata", "true").has_value());
    BOOST_TEST(!sendable(elsewhere));
}

BOOST_AUTO_TEST_CASE(answers) {
    const managed_identity step{.endpoint = app_service(), .now = noon};
    for (const char* end : {R"("1795438800")", "1795438800", R"("2026-11-23T13:00:00Z")"}) {
        BOOST_TEST_INFO_SCOPE(end);
        const auto made = step.parse(answer(200,
            std::string(
                R"({"access_token":"a","refresh_token":"","expires_in":"86399","not_before":"1","resource":"r","token_type":"Bearer","expires_on":)") +
                end + "}"));
        BOOST_REQUIRE(made);
        BOOST_CHECK(made->expires_at == noon + std::chrono::hours{1});
        BOOST_TEST(made->refresh_token.empty());
    }
}

BOOST_AUTO_TEST_CASE(refusals) {
    const managed_identity step{.endpoint = app_service(), .now = noon};
    const auto none = step.parse(answer(400, R"({"error":"invalid_request","error_description":"Identity not found header-canary"})"));
    BOOST_CHECK(none.error().kind == failure_kind::rejected);
    BOOST_TEST(none.error().message.find("Identity not found") != std::string::npos);
    BOOST_TEST(none.error().message.find("canary") == std::string::npos);
    BOOST_CHECK(step.parse(answer(500, "")).error().kind == failure_kind::unavailable);
    BOOST_CHECK(step.parse(answer(200, "<html>", "text/html")).error().kind == failure_kind::protocol);
    BOOST_CHECK(
        step.parse(answer(400, R"({"statusCode":400,"message":"No User Assigned Identity"})")).error().kind == failure_kind::rejected);
}

BOOST_AUTO_TEST_CASE(repeated_requests) {
    const std::vector<std::int64_t> doubling{0, 800, 2'400, 5'600, 12'000, 24'800};
    for (const int status : {404, 408, 410, 429, 500, 503, 599}) {
        BOOST_TEST_INFO_SCOPE(status);
        const auto one = call_with({status, status, status});
        BOOST_TEST(one.got.has_value());
        BOOST_TEST(one.sent_at == std::vector<std::int64_t>(doubling.begin(), doubling.begin() + 4));
    }
    for (const int status : {404, 429, 500}) {
        BOOST_TEST_INFO_SCOPE(status);
        const auto one = call_with(std::vector<int>(20, status));
        BOOST_CHECK(one.got.error().kind == (status == 429      ? failure_kind::throttled
                                                : status == 500 ? failure_kind::unavailable
                                                                : failure_kind::rejected));
        BOOST_TEST(one.sent_at == doubling); // it gives up
    }
    const auto told = call_with({429}, {.now = noon}, "9");
    BOOST_TEST(told.sent_at == (std::vector<std::int64_t>{0, 9'000}));
    BOOST_TEST(call_with({429}, {.now = noon}, "25").sent_at.size() == 1u); // longer than its total wait
}

BOOST_AUTO_TEST_CASE(unreachable_for_seventy_seconds) {
    const auto back = call_with(std::vector<int>(7, 410));
    BOOST_TEST(back.got.has_value());
    BOOST_TEST(back.sent_at == (std::vector<std::int64_t>{0, 800, 2'400, 5'600, 12'000, 24'800, 50'400, 70'000}));
    const auto gone = call_with(std::vector<int>(20, 410));
    BOOST_CHECK(gone.got.error().kind == failure_kind::rejected);
    BOOST_TEST(gone.sent_at.back() == 70'000);
}

BOOST_AUTO_TEST_CASE(requests_that_are_not_repeated) {
    for (const int status : {400, 401, 403, 405, 302}) BOOST_TEST_CONTEXT(status) BOOST_TEST(call_with({status}).sent_at.size() == 1u);
    for (const int status : {404, 410})
        BOOST_TEST_CONTEXT(status) BOOST_TEST(call_with({status}, {.endpoint = app_service(), .now = noon}).sent_at.size() == 1u);
    for (const int status : {429, 503})
        BOOST_TEST_CONTEXT(status) BOOST_TEST(call_with({status}, {.endpoint = app_service(), .now = noon}).sent_at.size() == 2u);
    for (const int status : {404, 410, 429, 503}) {
        BOOST_TEST_INFO_SCOPE(status);
        managed_identity once{.now = noon};
        once.longest_wait = std::chrono::seconds(0);
        BOOST_TEST(call_with({status}, once).sent_at.size() == 1u);
    }
    int sent = 0;
    const auto nobody = [&](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        return ++sent, azdo::fail(failure_kind::timed_out, "no answer");
    };
    BOOST_CHECK(azdo::call(managed_identity{.now = noon}, nobody).error().kind == failure_kind::timed_out);
    BOOST_TEST(sent == 1); // outside Azure
}

BOOST_AUTO_TEST_SUITE_END()
