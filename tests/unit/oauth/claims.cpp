// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/claims.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_claims)

namespace oauth = azdo::oauth;

namespace {
const std::string object = R"({"access_token":{"nbf":{"essential":true, "value":"1604106651"}}})";
const std::string encoded = "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYwNDEwNjY1MSJ9fX0";
} // namespace

BOOST_AUTO_TEST_CASE(the_capability_alone) {
    BOOST_TEST(oauth::claims_parameter({}, true).value() == R"({"access_token":{"xms_cc":{"values":["cp1"]}}})");
    BOOST_TEST(oauth::claims_parameter({}, false).value() == "");
}

BOOST_AUTO_TEST_CASE(a_demand_and_the_capability) {
    const std::string demand = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}},"id_token":{"acr":null}})";
    BOOST_TEST(oauth::claims_parameter(demand, false).value() == demand);
    BOOST_TEST(oauth::claims_parameter(demand, true).value() ==
               R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"},"xms_cc":{"values":["cp1"]}},"id_token":{"acr":null}})");
    for (const char* without : {"{}", R"({"access_token":null})", R"({"access_token":{}})"})
        BOOST_TEST(oauth::claims_parameter(without, true).value() == R"({"access_token":{"xms_cc":{"values":["cp1"]}}})", without);
}

BOOST_AUTO_TEST_CASE(demands_that_are_refused) {
    for (const std::string& bad : {std::string("null"), std::string("[]"), std::string("\"x\""), std::string("{"), std::string("{} {}"),
             std::string(R"({"access_token":[]})"), std::string(R"({"access_token":"x"})"), std::string(R"({"a":1,"a":2})"),
             std::string("{\"a\":\"\xff\"}"), R"({"a":")" + std::string(oauth::claims_limit, 'x') + "\"}",
             std::string(64, '[') + std::string(64, ']')})
        for (const bool declares : {false, true}) {
            const auto made = oauth::claims_parameter(bad, declares);
            BOOST_TEST_REQUIRE(!made.has_value(), bad);
            BOOST_TEST((made.error().kind == azdo::failure_kind::invalid_input));
            BOOST_TEST(made.error().message.starts_with("the claims to ask for "));
        }
}

BOOST_AUTO_TEST_CASE(challenges_that_are_read) {
    for (const std::string& header : {
             "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
             "error=\"insufficient_claims\", claims=\"" +
                 encoded + "=\"", // as the vendor's page has it
             "bearer claims=\"" + encoded + "\",error=\"insufficient_claims\"",
             "Bearer  error = insufficient_claims , claims = " + encoded,
             "Basic realm=\"a, Bearer error=\\\"x\", TFS-Federated, Bearer error=\"insufficient_claims\", claims=\"" + encoded + "\"",
             "Bearer error=\"insufficient_claims\", claims=\"" + encoded + "\", Basic realm=\"https://x.example/\"",
         })
        BOOST_TEST(oauth::read_claims(header) == object, header);
    BOOST_TEST(oauth::read_claims("Bearer error=\"insufficient_claims\", claims=\"eyJhIjoiPz8-Pj4-In0\"") == R"({"a":"??>>>>"})");
    BOOST_TEST(oauth::read_claims("Bearer error=\"insufficient_claims\", claims=\"eyJhIjoiPz8+Pj4+In0=\"") == R"({"a":"??>>>>"})");
    BOOST_TEST(oauth::read_claims(object) == object); // as a token endpoint gives it
}

BOOST_AUTO_TEST_CASE(challenges_that_are_not_read) {
    for (const std::string& header : {std::string("Bearer"), std::string("Bearer error=\"insufficient_claims\""),
             "Bearer claims=\"" + encoded + "\"", "Bearer error=\"invalid_token\", claims=\"" + encoded + "\"",
             "Basic error=\"insufficient_claims\", claims=\"" + encoded + "\"",         // another scheme
             "Bearer error=\"insufficient_claims\", Bearer claims=\"" + encoded + "\"", // another challenge
             std::string("Bearer error=\"insufficient_claims\", claims=\"W10\""),       // a list
             std::string("Bearer error=\"insufficient_claims\", claims=\"bnVsbA\""),
             std::string("Bearer error=\"insufficient_claims\", claims=\"e30gfQ\""), // {} }
             std::string("Bearer error=\"insufficient_claims\", claims=\"{}\""),
             std::string("Bearer error=\"insufficient_claims\", claims=\"e3\""),
             std::string("Bearer error=\"insufficient_claims\", claims=\""), std::string("Bearer error=\"insufficient_claims\", claims"),
             std::string("Bearer error=\"insufficient_claims\", claims=\"\\"), std::string("=,=\"\",,\\"),
             "Bearer error=\"insufficient_claims\", claims=\"" + std::string(8000, 'e') + "\""})
        BOOST_TEST(oauth::read_claims(header) == "", header);
    for (const char* json : {"", "{", "{}}", "[]"}) BOOST_TEST(oauth::read_claims(json) == "", json);
}

BOOST_AUTO_TEST_SUITE_END()
