// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/connection_data.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/to_request.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(devops_connection_data)

namespace {
azdo::http::response answer(int status, std::string type, std::string body) {
    azdo::http::response got;
    got.status = status;
    got.add_header("Content-Type", type);
    got.body = std::move(body);
    return got;
}
} // namespace

BOOST_AUTO_TEST_CASE(asks_the_preview_version_and_needs_no_scope) {
    const auto request = azdo::to_request(azdo::get_connection_data{.organization = "acme"});
    BOOST_REQUIRE(request.has_value());
    BOOST_TEST(request->target() == "https://dev.azure.com/acme/_apis/connectionData?api-version=7.1-preview");
    static_assert(std::is_same_v<decltype(azdo::get_connection_data::scopes), const azdo::scope_alternatives<>>);
    BOOST_TEST(!azdo::to_request(azdo::get_connection_data{.organization = ""}).has_value());
}

BOOST_AUTO_TEST_CASE(reads_the_connected_user_and_keeps_the_rest) {
    const auto data = azdo::parse<azdo::get_connection_data>(answer(200, "application/json",
        R"({"authenticatedUser":{"id":"u1","descriptor":"d","subjectDescriptor":"aad.x","providerDisplayName":"Ada","isActive":true,"properties":{"Account":{"$value":"a@b"}}},
                    "authorizedUser":{"id":"u1","customDisplayName":"Countess"},"instanceId":"i","deploymentType":"hosted","locationServiceData":{"x":1}})"));
    BOOST_REQUIRE(data.has_value());
    BOOST_TEST(data->authenticated_user.id == "u1");
    BOOST_TEST(data->authenticated_user.display_name() == "Ada");
    BOOST_TEST(data->authenticated_user.is_active.value());
    BOOST_TEST(data->authenticated_user.others.find("properties") == R"({"Account":{"$value":"a@b"}})");
    BOOST_TEST(data->authorized_user.display_name() == "Countess");
    BOOST_TEST(data->deployment_type == "hosted");
    BOOST_TEST(data->others.find("locationServiceData") == R"({"x":1})");
}

BOOST_AUTO_TEST_CASE(a_sign_in_page_and_a_wrong_type_are_failures) {
    BOOST_TEST((azdo::parse<azdo::get_connection_data>(answer(203, "text/html", "<html>Sign in</html>")).error().kind ==
                azdo::failure_kind::not_signed_in));
    BOOST_TEST((azdo::parse<azdo::get_connection_data>(answer(200, "application/json", R"({"instanceId":[5]})")).error().kind ==
                azdo::failure_kind::protocol));
}

BOOST_AUTO_TEST_SUITE_END()
