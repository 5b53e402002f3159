// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/check.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace azdo::config;

namespace {
constexpr const char* guid = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
constexpr const char* jwt = "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.c2VjcmV0";

services_config services(std::string id = guid, std::string secret = jwt) {
    services_config made;
    made.integrations.emplace().devops.emplace().cloud.emplace();
    made.integrations->devops->cloud->app_client_id = std::move(id);
    made.integrations->devops->cloud->app_client_secret = azdo::secret<std::string>(std::move(secret));
    made.api_server.emplace().public_api_url = "https://codestream.example.com";
    return made;
}
/// The one finding of a configuration.
finding only(const services_config& wrong) {
    const findings found = check(wrong);
    BOOST_REQUIRE_EQUAL(found.size(), 1u);
    return found.front();
}
finding secret_finding(std::string secret) {
    const finding one = only(services(guid, secret));
    BOOST_TEST(one.place.pointer == "/integrations/devops/cloud/appClientSecret");
    BOOST_CHECK(one.level == severity::error);
    if (secret.size() > 5) BOOST_TEST(one.message.find(secret) == std::string::npos);
    return one;
}
} // namespace

BOOST_AUTO_TEST_SUITE(config_check)

BOOST_AUTO_TEST_CASE(a_good_configuration_has_nothing_to_be_said) {
    BOOST_TEST(check(services()).empty());
    BOOST_TEST(check(services_config{}).empty());
}

BOOST_AUTO_TEST_CASE(what_is_missing) {
    BOOST_TEST(only(services("")).message.find("missing: copy the App ID") == 0u);
    BOOST_TEST(secret_finding("").message.find("missing: copy the Client Secret") == 0u);
    services_config no_address = services();
    no_address.api_server.reset();
    BOOST_TEST(only(no_address).place.pointer == "/apiServer/publicApiUrl");
    no_address.api_server.emplace().auth_origin = "https://auth.example";
    BOOST_TEST(check(no_address).empty());
}

BOOST_AUTO_TEST_CASE(a_disabled_app_is_not_looked_at) {
    services_config off = services("-- App ID goes here --", "x y");
    off.integrations->devops->cloud->disabled = true;
    off.api_server.reset();
    BOOST_TEST(check(off).empty());
}

BOOST_AUTO_TEST_CASE(placeholders) {
    for (const char* text : {"-- App ID goes here --", "<app id>", "${APP_ID", "your-app-id", "YourAppId", "xxxx", "XXXXXXXX-XXXX", "****",
             "App_ID_GOES_HERE", "changeme", "a Placeholder"}) {
        const bool dashes = std::string_view(text) == "XXXXXXXX-XXXX";
        BOOST_TEST(is_placeholder(text) == !dashes, text);
        if (!dashes) BOOST_TEST(only(services(text)).message.find("placeholder") != std::string::npos);
        if (!dashes) BOOST_TEST(secret_finding(text).message.find("placeholder") != std::string::npos);
    }
    for (const char* text : {guid, jwt, "", "a", "abc-your"}) BOOST_TEST(!is_placeholder(text));
}

BOOST_AUTO_TEST_CASE(guids) {
    for (const char* text : {guid, "3F2504E0-4F89-11D3-9A0C-0305E82C3301"}) BOOST_TEST(is_guid(text));
    for (const char* text : {"", "3f2504e0-4f89-11d3-9a0c-0305e82c330", "3f2504e0-4f89-11d3-9a0c-0305e82c33011",
             "{3f2504e0-4f89-11d3-9a0c-0305e82c3301}", "3f2504e04f8911d39a0c0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c330g",
             "3f2504e0-4f89-11d3-9a0c_0305e82c3301", " 3f2504e0-4f89-11d3-9a0c-0305e82c330", "00000000-0000-0000-0000-000000000000"}) {
        BOOST_TEST(!is_guid(text), text);
        if (*text) BOOST_TEST(only(services(text)).message.find("GUID") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(foreign_characters_in_the_secret_are_counted) {
    BOOST_TEST(secret_finding(std::string(jwt) + "\n").message.find("character 46 is a line break") == 0u);
    BOOST_TEST(secret_finding(" " + std::string(jwt)).message.find("character 1 is a blank") == 0u);
    BOOST_TEST(secret_finding("eyJ\ta.b.c").message.find("character 4 is a tab") == 0u);
    BOOST_TEST(secret_finding(std::string("eyJ\x01.b.c")).message.find("character 4 is a control character") == 0u);
    BOOST_TEST(secret_finding(std::string("ab\xc3\xa9 c")).message.find("character 3 is not an ASCII character") == 0u);
    BOOST_TEST(secret_finding("\xe2\x80\x8b\n").message.find("character 1 ") == 0u);
    BOOST_TEST(secret_finding("eyJ.b\r\n.c").message.find("character 6 is a line break") == 0u);
}

BOOST_AUTO_TEST_CASE(the_wrong_secret) {
    BOOST_TEST(secret_finding("pzq7xk2mnv4wcd6fgh8jklm3nrstuv5wxyz2abc4def6ghi8jkl2").message.find("App Secret") != std::string::npos);
    BOOST_TEST(secret_finding("3f2504e0-4f89-11d3-9a0c-0305e82c3302").message.find("App ID") != std::string::npos);
    for (const char* text : {"eyJhbGci.eyJjYW5", "eyJhbGci.eyJjYW5.", "eyJhbGci..abc", ".eyJ.a", "eyJa.b.c.d", "abc.def.ghi", "eyJ+.a.b",
             "eyJhbGciOiJub25lIn0.eyJj=.c2Vj"})
        BOOST_TEST(secret_finding(text).message.find("whole Client Secret") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(the_shape_of_a_jwt) {
    for (const char* text : {jwt, "eyJ.a.b", "eyJhbGciOiJSUzI1NiJ9.eyJ0b2RvIjoieW91ciJ9.-_09"}) {
        BOOST_TEST(has_jwt_shape(text));
        BOOST_TEST(check(services(guid, text)).empty());
    }
    for (const char* text : {"", "eyJ", "eyJ.a", "eyJ.a.", "eyJ..b", "eyJ.a.b.c", "eyJ.a.b ", "xyJ.a.b"}) BOOST_TEST(!has_jwt_shape(text));
}

BOOST_AUTO_TEST_CASE(ports) {
    services_config wrong = services();
    for (const int port : {0, -1, 65536}) {
        wrong.api_server->port = port;
        BOOST_TEST(only(wrong).place.pointer == "/apiServer/port");
    }
    wrong.api_server->port = 65535;
    wrong.api_server->secure_port = 0;
    BOOST_TEST(only(wrong).place.pointer == "/apiServer/securePort");
}

BOOST_AUTO_TEST_CASE(addresses) {
    services_config one = services();
    one.api_server->public_api_url = "codestream.example.com";
    BOOST_CHECK(only(one).level == severity::error);
    one.api_server->public_api_url = "https://codestream.example.com/";
    BOOST_CHECK(only(one).level == severity::warning);
    BOOST_TEST(only(one).message.ends_with("https://codestream.example.com/no-auth/provider-token/azuredevops"));
    one.api_server->public_api_url = "https://codestream.example.com:12078";
    BOOST_CHECK(only(one).level == severity::warning);
    BOOST_TEST(only(one).message.ends_with("https://codestream.example.com:12078/no-auth/provider-token/azuredevops"));
    one.api_server->public_api_url = "http://codestream.example.com";
    BOOST_CHECK(only(one).level == severity::warning);
    for (const char* good : {"https://codestream.example.com", "https://codestream.example.com:443", "https://codestream.example.com/path",
             "http://127.0.0.1:8080", "http://localhost"}) {
        one.api_server->public_api_url = good;
        BOOST_TEST(check(one).empty(), good);
    }
    one.api_server->auth_origin = "https://auth.example/";
    BOOST_TEST(only(one).place.pointer == "/apiServer/authOrigin");
}

BOOST_AUTO_TEST_CASE(all_of_them_at_once) {
    services_config wrong = services("<id>", "<secret>");
    wrong.api_server->port = 0;
    wrong.api_server->public_api_url = "http://codestream.example.com:80/";
    BOOST_TEST(check(wrong).size() == 6u);
}

BOOST_AUTO_TEST_SUITE_END()
