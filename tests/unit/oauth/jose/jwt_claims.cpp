// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>
#include <azdo/oauth/jose/jwt_claims.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_jwt_claims)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::sys_time;

namespace {
constexpr sys_time noon = *azdo::parse_time("2026-11-23T12:00:00Z");
constexpr double noon_seconds = 1'795'435'200;

azdo::result<jwt_claims> read(std::string_view text) { return azdo::json::decode<jwt_claims>(text); }
std::string times(std::string_view text, std::chrono::seconds skew = 60s) {
    const auto checked = check_times(read(text).value(), noon, skew);
    return checked ? "good" : azdo::to_string(checked.error().kind);
}
} // namespace

BOOST_AUTO_TEST_CASE(numeric_dates) {
    BOOST_CHECK(time_from_numeric_date(noon_seconds) == noon);
    BOOST_CHECK(time_from_numeric_date(noon_seconds + 0.5) == noon + 500ms);
    BOOST_CHECK(time_from_numeric_date(0) == sys_time{});
    BOOST_TEST(numeric_date(noon) == 1'795'435'200);
    BOOST_TEST(numeric_date(noon + 999ms) == 1'795'435'200);
}

BOOST_AUTO_TEST_CASE(numbers_that_are_not_dates) {
    for (const double wrong :
        {-1.0, -0.5, 253'402'300'800.0, 1e300, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        BOOST_TEST(!time_from_numeric_date(wrong).has_value());
}

BOOST_AUTO_TEST_CASE(claims_are_read) {
    const auto claims = read(R"({"iss":"i","sub":"s","aud":"a","exp":1300819380.25,"nbf":1,"iat":2,"jti":"j","x":[1]})");
    BOOST_REQUIRE(claims);
    BOOST_TEST(claims->iss == "i");
    BOOST_TEST(claims->exp.value() == 1300819380.25);
    BOOST_TEST(claims->jti == "j");
}

BOOST_AUTO_TEST_CASE(claims_of_wrong_types_or_twice) {
    for (const char* text :
        {R"({"exp":"1300819380"})", R"({"exp":[1]})", R"({"exp":true})", R"({"iss":1})", R"({"sub":{}})", R"({"exp":1,"exp":2})",
            R"({"iss":"a","iss":"a"})", R"({"aud":"a","aud":"b"})", R"({"jti":null,"jti":"b"})", R"({"exp":1e999})", "[]", ""})
        BOOST_TEST(!read(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(an_audience_is_a_text_or_a_list) {
    BOOST_TEST(has_audience(read(R"({"aud":"me"})")->aud, "me"));
    BOOST_TEST(has_audience(read(R"({"aud":["you","me"]})")->aud, "me"));
    BOOST_TEST(audiences(read(R"({"aud":["you","me"]})")->aud).value().size() == 2u);
    BOOST_TEST(audiences(read("{}")->aud).value().empty());
}

BOOST_AUTO_TEST_CASE(audiences_that_are_not_mine) {
    for (const char* text : {"{}", R"({"aud":""})", R"({"aud":"ME"})", R"({"aud":"me2"})", R"({"aud":[]})", R"({"aud":[["me"]]})",
             R"({"aud":{"me":1}})", R"({"aud":1})", R"({"aud":["me",1]})", R"({"aud":null})"})
        BOOST_TEST(!has_audience(read(text)->aud, "me"), text);
}

BOOST_AUTO_TEST_CASE(times_that_are_good) {
    for (const char* text : {"{}", R"({"exp":1795435201})", R"({"exp":1795435141})", R"({"nbf":1795435260})", R"({"iat":1795435260})",
             R"({"exp":1795438800,"nbf":1795435200,"iat":1795435200})", R"({"exp":1795435140.5})"})
        BOOST_TEST(times(text) == "good", text);
}

BOOST_AUTO_TEST_CASE(times_that_are_not) {
    for (const char* text : {R"({"exp":1795435140})", R"({"exp":0})", R"({"nbf":1795435261})", R"({"iat":1795435261})"})
        BOOST_TEST(times(text) == "timed_out", text);
    for (const char* text : {R"({"exp":-1})", R"({"nbf":1e300})", R"({"iat":-0.5})"}) BOOST_TEST(times(text) == "protocol", text);
    BOOST_TEST(times(R"({"exp":1795435200})", 0s) == "timed_out");
    BOOST_TEST(times(R"({"exp":1795435200.5})", 0s) == "good");
}

BOOST_AUTO_TEST_SUITE_END()
