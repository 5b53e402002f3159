// SPDX-License-Identifier: BSL-1.0
#include <azdo/testing/recording.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(testing_recording)

namespace {
std::string file_with(const std::string& text) {
    return R"({"version":1,"exchanges":[{"method":"GET","target":"https://dev.azure.com/a","status":200,"received":{"text":")" + text +
           "\"}}]}";
}
} // namespace

BOOST_AUTO_TEST_CASE(a_person_can_read_the_file) {
    azdo::testing::recording all;
    auto& one = all.exchanges.emplace_back();
    one.method = "GET";
    one.target = "https://dev.azure.com/acme/_apis/projects";
    one.status = 200;
    one.headers["Content-Type"] = "application/json";
    one.received.json = azdo::json::decode<boost::json::value>(R"({"count":1})").value();
    const std::string text = azdo::testing::text_of(all);
    BOOST_TEST(text.find("\n      \"target\": \"https://dev.azure.com/acme/_apis/projects\",\n") != std::string::npos);
    const auto read = azdo::testing::read_recording(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST_REQUIRE(read->exchanges.size() == 1u);
    BOOST_TEST((read->exchanges[0].received == one.received));
    BOOST_TEST((read->exchanges[0].headers == one.headers));
    BOOST_TEST(azdo::testing::text_of(*read) == text);
}

BOOST_AUTO_TEST_CASE(what_is_no_recording) {
    for (const char* wrong :
        {"", "{}", R"({"version":1})", R"({"version":2,"exchanges":[]})", R"({"version":1,"exchanges":[{"method":"GET"}]})", "[1"})
        BOOST_TEST(!azdo::testing::read_recording(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(a_file_with_a_secret_is_refused_without_showing_it) {
    const std::string token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub3JtYW4ifQ.c2lnbmF0dXJl";
    struct row {
        std::string text;
        const char* kind;
    };
    for (const row& one : {row{"x " + token, "a JSON Web Token"}, row{std::string(52, 'k'), "a personal access token"},
             row{std::string(76, 'K') + "AZDO" + "1234", "a personal access token"},
             row{"abc8Q~0123456789012345678901234567", "a client secret of Entra ID"},
             row{"-----BEGIN PRIVATE KEY-----", "a private key"}}) {
        const auto read = azdo::testing::read_recording(file_with(one.text));
        BOOST_TEST_REQUIRE(!read.has_value(), one.kind);
        BOOST_TEST(read.error().message.find(std::string("this recording holds ") + one.kind) == 0u);
        BOOST_TEST(read.error().message.find(one.text) == std::string::npos);
    }
    for (const std::string& harmless :
        {std::string(51, 'k'), std::string(53, 'k'), std::string(84, 'K'), std::string("eyJ"), std::string("a.b.c"),
            std::string("6b5f1d2e-0a3c-4b8e-9f10-2c3d4e5f6a7b"), std::string("0123456789abcdef0123456789abcdef01234567")})
        BOOST_TEST(azdo::testing::read_recording(file_with(harmless)).has_value(), harmless);
}

BOOST_AUTO_TEST_CASE(values_with_names_of_secrets_are_hidden) {
    namespace detail = azdo::testing::detail;
    BOOST_TEST(detail::redacted_target("https://h/p?code=abc&a=b&state=x&sig=y&n") == "https://h/p?code=***&a=b&state=***&sig=***&n");
    BOOST_TEST(detail::redacted_target("https://h/p") == "https://h/p");
    const auto form = detail::body_of("grant_type=refresh_token&refresh_token=abc&scope=x", "application/x-www-form-urlencoded");
    BOOST_TEST_REQUIRE(form.text.has_value());
    BOOST_TEST(*form.text == "grant_type=refresh_token&refresh_token=***&scope=x");
    const auto json =
        detail::body_of(R"({"access_token":"abc","list":[{"Password":"p","name":"n"}],"token":7})", "application/json; charset=utf-8");
    BOOST_TEST_REQUIRE(json.json.has_value());
    BOOST_TEST(azdo::json::encode(*json.json) == R"({"access_token":"***","list":[{"Password":"***","name":"n"}],"token":7})");
}

BOOST_AUTO_TEST_CASE(bodies_of_all_kinds) {
    namespace detail = azdo::testing::detail;
    BOOST_TEST((detail::body_of("", "application/json") == azdo::testing::recorded_body{}));
    BOOST_TEST((detail::body_of("no json", "application/json").text == "no json"));
    BOOST_TEST((detail::body_of("line\nline", "text/plain").text == "line\nline"));
    BOOST_TEST((detail::body_of(std::string_view("\0\xff", 2), "application/zip").base64 == "AP8="));
}

BOOST_AUTO_TEST_SUITE_END()
