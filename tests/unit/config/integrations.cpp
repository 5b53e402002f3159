// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/integrations.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace azdo::config;

BOOST_AUTO_TEST_SUITE(config_integrations)

BOOST_AUTO_TEST_CASE(the_section_that_an_administrator_pastes) {
    static_assert(azdo::verify<devops_app>() && azdo::verify<devops_installations>() && azdo::verify<integrations>());
    const auto read =
        azdo::json::decode<integrations>(R"({"devops":{"cloud":{"appClientId":"id","appClientSecret":"secret","disabled":true}}})");
    BOOST_REQUIRE(read);
    const devops_app& app = read->devops.value().cloud.value();
    BOOST_TEST(app.app_client_id == "id");
    BOOST_TEST(app.app_client_secret.reveal() == "secret");
    BOOST_TEST(app.disabled);
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    const auto read =
        azdo::json::decode<integrations>(R"({"devops":{"cloud":{"disabled":null,"appClientId":null}}})", {.null_is_absent = true});
    BOOST_REQUIRE(read);
    BOOST_CHECK(read->devops.value().cloud.value() == devops_app{});
    BOOST_TEST(!devops_app{}.disabled);
}

BOOST_AUTO_TEST_CASE(other_providers_and_unknown_keys_are_written_back) {
    const std::string text =
        R"({"devops":{"cloud":{"appClientId":"a","appClientSecret":"b","disabled":false,"x":[1]},"older":{"y":null}},"github":{"cloud":{"appClientId":"c"}}})";
    const auto read = azdo::json::decode<integrations>(text);
    BOOST_REQUIRE(read);
    BOOST_TEST(azdo::json::encode(*read) == text);
    BOOST_TEST(azdo::json::redacted(*read).find("\"b\"") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_types_are_faults) {
    for (const char* text : {R"({"devops":[]})", R"({"devops":{"cloud":"x"}})", R"({"devops":{"cloud":{"appClientId":1}}})",
             R"({"devops":{"cloud":{"disabled":"true"}}})"})
        BOOST_TEST(!azdo::json::decode<integrations>(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
