// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/credential.hpp>
#include <azdo/oauth/credential/environment_credential.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_environment_credential)

using azdo::failure_kind;

namespace {
struct environment {
    std::map<std::string, std::string> values;
    std::optional<std::string> operator()(const char* name) const {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional<std::string>(found->second);
    }
};
auto ask(std::map<std::string, std::string> values) {
    const azdo::oauth::environment_credential one{environment{std::move(values)}};
    static_assert(azdo::credential<decltype(one)>);
    return one.authorize(nullptr);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_personal_access_token_comes_before_the_token_of_a_job) {
    BOOST_TEST(ask({{"AZURE_DEVOPS_EXT_PAT", "abc"}})->header_value().reveal() == "Basic OmFiYw==");
    BOOST_TEST(ask({{"SYSTEM_ACCESSTOKEN", "abc"}})->header_value().reveal() == "Bearer abc");
    BOOST_TEST(ask({{"AZURE_DEVOPS_EXT_PAT", "abc"}, {"SYSTEM_ACCESSTOKEN", "x"}})->header_value().reveal() == "Basic OmFiYw==");
    BOOST_TEST(ask({{"AZURE_DEVOPS_EXT_PAT", ""}, {"SYSTEM_ACCESSTOKEN", "abc"}})->header_value().reveal() == "Bearer abc");
}

BOOST_AUTO_TEST_CASE(an_absent_grant_is_not_signed_in) {
    BOOST_CHECK(ask({}).error().kind == failure_kind::not_signed_in);
    BOOST_CHECK(ask({{"AZURE_DEVOPS_EXT_PAT", ""}, {"SYSTEM_ACCESSTOKEN", ""}}).error().kind == failure_kind::not_signed_in);
}

BOOST_AUTO_TEST_CASE(an_invalid_token_is_reported_without_showing_it) {
    for (const char* name : {"AZURE_DEVOPS_EXT_PAT", "SYSTEM_ACCESSTOKEN"})
        for (const char* bad : {"canary token", "canary\n", "canary\r\nX: y"}) {
            BOOST_TEST_INFO_SCOPE(name << ' ' << bad);
            const auto got = ask({{name, bad}});
            BOOST_REQUIRE(!got);
            BOOST_CHECK(got.error().kind == failure_kind::invalid_input);
            BOOST_TEST(got.error().message.find("canary") == std::string::npos);
        }
}

BOOST_AUTO_TEST_CASE(it_is_for_the_cloud_or_the_servers_named) {
    const azdo::oauth::environment_credential cloud{environment{}}, own{environment{}, {{"https://tfs.example.com"}}};
    BOOST_TEST(cloud.is_for(*azdo::http::split_url("https://dev.azure.com/x")));
    BOOST_TEST(!cloud.is_for(*azdo::http::split_url("https://tfs.example.com/x")));
    BOOST_TEST(own.is_for(*azdo::http::split_url("https://tfs.example.com/x")));
    BOOST_TEST(!own.is_for(*azdo::http::split_url("https://dev.azure.com/x")));
}

BOOST_AUTO_TEST_SUITE_END()
