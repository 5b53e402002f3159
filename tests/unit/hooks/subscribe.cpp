// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/subscribe.hpp>

#include <azdo/hooks/code_events.hpp>
#include <azdo/hooks/work_item_events.hpp>
#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(hooks_subscribe)

using namespace azdo;

namespace {
using wanted = hooks::subscribe<hooks::work_item_updated>;
wanted some(std::string url = "https://hooks.example/azdo") {
    wanted made{.organization = "acme", .project_id = "p-1", .url = std::move(url)};
    made.user = "hook";
    made.password = secret<std::string>("s3cret-pass");
    made.filter.changed_fields = "System.State";
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_subscription_is_made_from_the_type_of_its_event) {
    std::string sent;
    bool is_wiped = false;
    const auto transport = [&](const http::request& got) -> result<http::response> {
        sent = std::string(to_string(got.method())).append(" ").append(got.target()).append(" ").append(got.body());
        is_wiped = got.holds_secrets();
        return http::response{200, R"({"id":"s-1","status":"enabled"})", {{"Content-Type", "application/json"}}};
    };
    auto one = some();
    one.headers = {{"X-Key", secret<std::string>("k1")}, {"X-More", secret<std::string>("k2")}};
    one.details = hooks::resource_details::minimal;
    one.messages = hooks::message_formats::markdown;
    one.detailed_messages = hooks::message_formats::none;
    const auto made = call(one, transport);
    BOOST_TEST_REQUIRE(made.has_value());
    BOOST_TEST(*made->id == "s-1");
    BOOST_TEST(is_wiped);
    BOOST_TEST(
        sent ==
        R"(POST https://dev.azure.com/acme/_apis/hooks/subscriptions?api-version=7.2-preview.1 {"consumerActionId":"httpRequest",)"
        R"("consumerId":"webHooks","consumerInputs":{"basicAuthPassword":"s3cret-pass","basicAuthUsername":"hook",)"
        R"("detailedMessagesToSend":"none","httpHeaders":"X-Key:k1\nX-More:k2","messagesToSend":"markdown","resourceDetailsToSend":"minimal","url":"https://hooks.example/azdo"},)"
        R"("eventType":"workitem.updated","publisherId":"tfs","publisherInputs":{"changedFields":"System.State","projectId":"p-1"}})");
}

BOOST_AUTO_TEST_CASE(the_organization_may_come_from_the_api) {
    hooks::subscribe<hooks::git_push> push{.url = "http://127.0.0.1:9/x", .headers = {{"X-Key", secret<std::string>("k")}}};
    push.filter.branch = "main";
    const auto request = push.to_request("acme");
    BOOST_TEST_REQUIRE(request.has_value());
    BOOST_TEST(request->target().find("/acme/_apis") != std::string_view::npos);
    BOOST_TEST(request->body().find(R"("publisherInputs":{"branch":"main"})") != std::string::npos);
    BOOST_TEST(request->body().find(R"("messagesToSend":"all","resourceDetailsToSend":"all")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_would_not_be_safe_is_refused) {
    std::vector<wanted> bad{some("http://hooks.example/azdo"), some("hooks.example"), some(""), some(), some(), some(), some()};
    bad[3].password = {};
    bad[4].headers = {{"X-Key", secret<std::string>("a\nb")}};
    bad[5].headers = {{"X Key", secret<std::string>("a")}};
    bad[6].headers = {{"X-Key", secret<std::string>()}};
    for (const wanted& one : bad) {
        const auto request = one.to_request();
        BOOST_TEST_REQUIRE(!request.has_value());
        BOOST_TEST(to_string(request.error()).substr(0, 13) == "invalid_input");
        BOOST_TEST(request.error().message.find("s3cret") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
