// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/untyped_operation.hpp>

#include "../failure_in.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(http_untyped_operation)

using namespace azdo;
using enum parameter_place;

namespace {
constexpr auto things = azdo::get("/{organization}/{project?}/{team?}/_apis/things/{*id}", host::vsrm_dev_azure_com,
    api_version{"7.2-preview.2", "7.1; 7.0 at /{organization}/_apis/old/{id}"});
constexpr auto plain = azdo::put("/{organization}/_apis/things/${type}", host::dev_azure_com, api_version{"7.1"});

untyped_operation one_thing() { return {&things, {{"organization", path, "acme"}, {"id", path, "a b/c"}}}; }
std::string target_of(const untyped_operation& what, std::string_view organization = {}) {
    const auto made = what.to_request(organization);
    return made ? std::string(made->target()) : made.error().message;
}
} // namespace

BOOST_AUTO_TEST_CASE(path_query_and_version_are_written_as_for_a_typed_operation) {
    untyped_operation what = one_thing();
    BOOST_TEST(target_of(what) == "https://vsrm.dev.azure.com/acme/_apis/things/a%20b/c?api-version=7.2-preview.2");
    what.set("project", "P/1", path);
    what.set("$top", "5");
    what.set("empty", "");
    what.set("text", "a&b=c");
    BOOST_TEST(
        target_of(what) == "https://vsrm.dev.azure.com/acme/P%2F1/_apis/things/a%20b/c?$top=5&text=a%26b%3Dc&api-version=7.2-preview.2");
    what.set("$top", "6");
    BOOST_REQUIRE(what.find("$top") != nullptr);
    BOOST_TEST(what.find("$top")->value == "6");
    BOOST_TEST(what.find("top") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_client_fills_in_the_organization) {
    const untyped_operation what{&plain, {{"type", path, "Bug"}}};
    BOOST_TEST(target_of(what, "acme") == "https://dev.azure.com/acme/_apis/things/$Bug?api-version=7.1");
    BOOST_TEST(
        target_of(what) ==
        "organization is empty: the path of this operation needs it; azdo::client adds the one that it was made with; nothing was sent");
}

BOOST_AUTO_TEST_CASE(headers_and_bodies) {
    untyped_operation what{&plain, {{"type", path, "Bug"}, {"If-Match", header, "\"7\""}, {"If-None-Match", header, ""}}};
    what.body = R"([{"op":"add"}])";
    what.content_type = "application/json-patch+json";
    const auto made = what.to_request("acme");
    BOOST_REQUIRE_MESSAGE(made, test::failure_in(made));
    BOOST_TEST((made->method() == http_method::put));
    BOOST_TEST(made->endpoint == &plain);
    BOOST_TEST(made->body() == R"([{"op":"add"}])");
    BOOST_TEST(made->headers().find("If-Match") == "\"7\"");
    BOOST_TEST(made->headers().find("If-None-Match") == "");
    BOOST_TEST(made->headers().find("Content-Type") == "application/json-patch+json");
    BOOST_TEST(made->headers().find("Accept") == "application/json");
    BOOST_TEST(made->headers().find("X-TFS-FedAuthRedirect") == "Suppress");
    what.answers_bytes = true;
    BOOST_TEST(what.to_request("acme")->headers().find("Accept") == "application/octet-stream, text/plain");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_sent_is_refused) {
    untyped_operation what = one_thing();
    what.set("id", "");
    BOOST_TEST(target_of(what) == "id is empty: the path of this operation needs it; nothing was sent");
    what.set("id", "a/../b");
    BOOST_TEST(target_of(what) == "id may not have a dot segment; nothing was sent");
    what = one_thing();
    what.set("organization", "..");
    BOOST_TEST(target_of(what) == "organization may not be a dot segment; nothing was sent");
    what = one_thing();
    what.set("team", "t", path);
    BOOST_TEST(target_of(what) == "team would take the place in the path of project; nothing was sent");
    what = one_thing();
    what.set("pool", "1", path);
    BOOST_TEST(
        target_of(what) == "pool has no placeholder in the path /{organization}/{project?}/{team?}/_apis/things/{*id}; nothing was sent");
    what = one_thing();
    what.set("X-Thing", "a\nb", header);
    BOOST_TEST(target_of(what) == "the value of the header X-Thing has a line break or another control character; nothing was sent");
}

BOOST_AUTO_TEST_CASE(it_is_called_in_the_version_of_the_server) {
    std::string sent;
    const auto transport = [&](const http::request& wanted) -> result<http::response> {
        sent = wanted.target();
        return http::response(200, "{\"name\": 1}");
    };
    const auto on = [&](edition where) {
        sent.clear();
        const client api{server{"https://tfs.example.com/tfs", "Main", where},
            personal_access_token{secret<std::string>("0123456789"), {{"https://tfs.example.com"}}}, transport};
        untyped_operation what = one_thing();
        what.set("organization", "");
        what.set("id", "7");
        const auto got = azdo::call(what, api);
        return got ? got->body : got.error().message;
    };
    BOOST_TEST(on(edition::server_7_1) == "{\"name\": 1}");
    BOOST_TEST(sent == "https://tfs.example.com/tfs/Main/_apis/things/7?api-version=7.1");
    BOOST_TEST(on(edition::server_6_0)
                   .find("does not exist on Azure DevOps Server 6.0; the first edition that has it is Azure DevOps Server "
                         "7.0; nothing was sent") != std::string::npos);
    BOOST_TEST(sent == "");
}

BOOST_AUTO_TEST_CASE(failures_are_read_as_for_a_typed_operation) {
    untyped_operation what = one_thing();
    const auto message = [&](http::response got) { return test::failure_in(what.parse(std::move(got))); };
    BOOST_TEST(message(http::response(200, "not JSON")) == "");
    BOOST_TEST(
        message(http::response(404, R"({"message": "There is no thing.", "typeKey": "ThingNotFound"})")).find("There is no thing.") !=
        std::string::npos);
    const http::response page(200, "<html>Sign in to your account", {{"Content-Type", "text/html"}});
    BOOST_TEST(!what.parse(page).has_value());
    what.answers_bytes = true;
    BOOST_TEST(what.parse(page).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
