// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/client_secret.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_client_secret)

using namespace azdo::config;

namespace {
constexpr azdo::sys_time now{std::chrono::seconds{1893456000}}; // 2030-01-01T00:00:00Z

std::string said(std::string_view text, std::optional<azdo::sys_time> clock = now, severity level = severity::error) {
    diagnostic_sink say(clock);
    check_client_secret(text, "k", say);
    if (say.made().empty()) return {};
    BOOST_TEST(say.made().size() == 1u);
    BOOST_TEST((say.made()[0].level == level));
    if (text.size() > 5) BOOST_TEST(say.made()[0].message.find(text) == std::string::npos);
    BOOST_TEST(say.made()[0].message.find("canary") == std::string::npos);
    return say.made()[0].message;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
/// A token with these claims besides `"cid":"canary"`.
std::string jwt(std::string_view claims) {
    return "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJjaWQiOiJjYW5hcnki" + std::string(claims) + ".c2lnbmF0dXJl";
}
} // namespace

BOOST_AUTO_TEST_CASE(valid_texts) {
    BOOST_TEST(said(jwt("fQ")) == "");                                     // no exp
    BOOST_TEST(said(jwt("LCJleHAiOm51bGx9")) == "");                       // null
    BOOST_TEST(said(jwt("LCJleHAiOjIwNTEyMjI0MDB9")) == "");               // 2035
    BOOST_TEST(said(jwt("LCJleHAiOjE4OTQ2NjU2MDF9")) == "");               // 14 days and a second
    BOOST_TEST(said(jwt("LCJleHAiOjE4OTM0NTYwMDB9"), std::nullopt) == ""); // no clock
}

BOOST_AUTO_TEST_CASE(expiry_against_the_clock) {
    BOOST_TEST(has(said(jwt("LCJleHAiOjE4OTM0NTYwMDB9")), "expired at 2030-01-01T00:00:00Z")); // now
    BOOST_TEST(has(said(jwt("LCJleHAiOi01fQ")), "expired at 1970-01-01T00:00:00Z"));           // -5
    for (const char* soon :
        {"LCJleHAiOjE4OTM0NTYwMDF9", "LCJleHAiOjE4OTQ2NjU2MDB9", "LCJleHAiOjE4OTM0NTYwMDAuNX0"}) // +1 s, +14 days, +0.5 s
        BOOST_TEST(has(said(jwt(soon), now, severity::warning), "expires soon"));
}

BOOST_AUTO_TEST_CASE(unreadable_entries) {
    for (const std::string& text : {jwt("LCJleHAiOiIxIn0"), std::string("eyJ0eXAiOiJKV1QifQ.Y2FuYXJ5.c2lnbmF0dXJl"),
             std::string("eyJ0eXAiOiJKV1QifQ.WzFd.AA"), std::string("Y2FuYXJ5.e30.AA"), std::string("a.b.c"), jwt("")})
        BOOST_TEST(has(said(text), "cannot be read"), text);
}

BOOST_AUTO_TEST_CASE(other_values) {
    BOOST_TEST(has(said(""), "missing: copy the Client Secret"));
    BOOST_TEST(has(said("-- Client Secret goes here --"), "placeholder"));
    BOOST_TEST(has(said("canarycanarycanary2mnv4wcd6fgh8jklm3nrstuv5wxyz2abc4"), "App Secret"));
    BOOST_TEST(has(said("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), "form of the App ID"));
    BOOST_TEST(has(said("eyJ0eXAiOiJKV1QifQ.e30"), "not a complete Client Secret"));
    BOOST_TEST(has(said("eyJ0eXAiOiJKV1QifQ.e30.AA.AA"), "not a complete Client Secret"));
    BOOST_TEST(has(said("eyJ0eXAiOiJKV1QifQ.e30.A=="), "not a complete Client Secret"));
}

BOOST_AUTO_TEST_CASE(characters_that_slipped_in) {
    BOOST_TEST(has(said("eyJ0eXAiOiJKV1QifQ.e30.AA\n"), "character 26 is a line break"));
    BOOST_TEST(has(said("eyJ0eXAiOiJK V1QifQ.e30.AA"), "character 13 is a blank"));
    BOOST_TEST(has(said("\u200beyJ0eXAiOiJKV1QifQ.e30.AA"), "character 1 is U+200B ZERO WIDTH SPACE"));
    BOOST_TEST(has(said("eyJ0eXAi\x01.e30.AA"), "character 9 is a control character"));
}

BOOST_AUTO_TEST_SUITE_END()
