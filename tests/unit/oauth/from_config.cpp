// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/config/load.hpp>
#include <azdo/oauth/from_config.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using azdo::failure_kind;
using azdo::oauth::app_from;
namespace config = azdo::config;

namespace {
config::services_config services(
    std::string_view api_server = R"({"publicApiUrl":"https://codestream.example.com"})", std::string_view more = "") {
    config::diagnostics found;
    return config::parse<config::services_config>(
        R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":")" +
            std::string(fixture::canary_secret) + "\"" + std::string(more) + R"(}}},"apiServer":)" + std::string(api_server) + "}",
        "test.json", config::no_environment, found)
        .value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(oauth_from_config)

BOOST_AUTO_TEST_CASE(the_app_of_a_configuration) { BOOST_CHECK(app_from(services()).value() == fixture::app()); }

BOOST_AUTO_TEST_CASE(auth_origin_comes_before_the_public_address) {
    const auto app = app_from(services(R"({"publicApiUrl":"https://a.example","authOrigin":"https://auth.example/no-auth"})"));
    BOOST_TEST(app->redirect_uri == "https://auth.example/no-auth/provider-token/azuredevops");
}

BOOST_AUTO_TEST_CASE(a_variable_that_is_not_set_is_named) {
    const auto why = [](std::string_view text) {
        config::diagnostics found;
        const auto read = config::parse<config::services_config>(text, "test.json", config::no_environment, found);
        BOOST_REQUIRE(read);
        const auto app = app_from(*read);
        return app ? std::string() : app.error().message;
    };
    BOOST_TEST(why(R"({"integrations":{"devops":{"cloud":{"appClientId":"${ID}","appClientSecret":"${SECRET}"}}}})") ==
               "/integrations/devops/cloud/appClientId: the environment variable ID is not set");
    const auto with_api = [&](std::string_view api_server) {
        return why(R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":")" +
                   std::string(fixture::canary_secret) + R"("}}},"email":{"emailTo":"${TO}"},"apiServer":)" + std::string(api_server) +
                   "}");
    };
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://${HOST}"})") == "/apiServer/publicApiUrl: the environment variable HOST is not set");
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://x","authOrigin":"${ORIGIN}"})") ==
               "/apiServer/authOrigin: the environment variable ORIGIN is not set");
    BOOST_TEST(with_api(R"({"publicApiUrl":"${HOST}","authOrigin":"https://x/no-auth"})") == "");
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://x","port":"${PORT}"})") == ""); // the port is only for the server itself
}

BOOST_AUTO_TEST_CASE(a_slash_at_the_end_is_left_out) {
    BOOST_TEST(app_from(services(R"({"publicApiUrl":"https://codestream.example.com/"})"))->redirect_uri == fixture::redirect_uri);
}

BOOST_AUTO_TEST_CASE(this_machine_may_speak_plain_http_and_others_may_not) {
    BOOST_TEST(app_from(services(R"({"publicApiUrl":"http://127.0.0.1:8080"})"))->redirect_uri ==
               "http://127.0.0.1:8080/no-auth/provider-token/azuredevops");
    BOOST_CHECK(app_from(services(R"({"publicApiUrl":"http://codestream.example.com"})")).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(without_an_app_it_says_what_to_do) {
    BOOST_TEST(app_from(config::services_config{}).error().message.find("integrations.devops.cloud") != std::string::npos);
    BOOST_TEST(app_from(services("{}", R"(,"disabled":true)")).error().message.find("disabled") != std::string::npos);
    config::services_config no_address = services();
    no_address.api_server.reset();
    BOOST_TEST(app_from(no_address).error().message.find("publicApiUrl") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_app_that_cannot_work_is_refused) {
    config::services_config wrong = services();
    wrong.integrations->devops->at("cloud").app_client_secret = azdo::secret<std::string>("a\nb");
    BOOST_CHECK(app_from(wrong).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_SUITE_END()
