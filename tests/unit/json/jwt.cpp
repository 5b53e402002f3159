// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/jwt.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_jwt)

using azdo::json::read_jwt_expiry;

BOOST_AUTO_TEST_CASE(the_token_of_rfc_7519_section_3_1) {
    const auto expiry = read_jwt_expiry(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9"
        "pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    BOOST_REQUIRE(expiry);
    BOOST_CHECK(*expiry == azdo::sys_time{std::chrono::seconds{1300819380}});
}

BOOST_AUTO_TEST_CASE(a_token_is_split_at_its_two_dots) {
    const auto parts = azdo::json::split_jwt("a.b.c");
    BOOST_REQUIRE(parts);
    BOOST_TEST(parts->header == "a");
    BOOST_TEST(parts->payload == "b");
    BOOST_TEST(parts->signature == "c");
    BOOST_TEST(parts->signed_text == "a.b");
    BOOST_TEST(azdo::json::split_jwt("..")->payload == "");
    for (const std::string_view text : {"", ".", "a.b", "a.b.c.d", "..."}) BOOST_TEST(!azdo::json::split_jwt(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(times_that_do_not_fit_are_clamped) {
    BOOST_TEST(azdo::format_time(**read_jwt_expiry("e30.eyJleHAiOjFlMzAwfQ.AA")) == "9999-12-31T23:59:59Z"); // 1e300
    BOOST_TEST(azdo::format_time(**read_jwt_expiry("e30.eyJleHAiOi01fQ.AA")) == "1970-01-01T00:00:00Z");     // -5
    BOOST_TEST(!read_jwt_expiry("e30.e30.AA")->has_value());
}

BOOST_AUTO_TEST_CASE(invalid_tokens) {
    for (const std::string_view text :
        {"", "a", "e30.e30", "e30.e30.AA.AA", "e30.WzFd.AA", "WzFd.e30.AA", "e3.e30.AA", "e30=.e30.AA", "e30.eyJleHAiOiIxIn0.AA"})
        BOOST_TEST((read_jwt_expiry(text).error().kind == azdo::failure_kind::invalid_input), text);
}

BOOST_AUTO_TEST_SUITE_END()
