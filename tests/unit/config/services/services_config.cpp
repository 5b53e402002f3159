// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/services_config.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <string>

BOOST_AUTO_TEST_SUITE(config_services_config)

using azdo::config::services_config;

BOOST_AUTO_TEST_CASE(no_section_is_required) {
    static_assert(azdo::verify<services_config>());
    BOOST_CHECK(azdo::json::decode<services_config>("{}").value() == services_config{});
    BOOST_CHECK(azdo::json::decode<services_config>(R"({"integrations":null,"apiServer":null,"ssl":null})").value() == services_config{});
}

BOOST_AUTO_TEST_CASE(every_section_of_the_file) {
    const char* const sections[] = {"integrations", "apiServer", "adminServer", "broadcastEngine", "email", "emailDeliveryService",
        "inboundEmailServer", "outboundEmailServer", "payments", "queuingEngine", "sharedGeneral", "sharedSecrets", "ssl",
        "sslCertificates", "storage", "telemetry", "uploadEngine", "universalSecrets", "environmentGroup"};
    for (const std::string section : sections) {
        BOOST_TEST_INFO_SCOPE(section);
        BOOST_TEST(!azdo::json::decode<services_config>("{\"" + section + "\":[]}").has_value(), section);
        const auto read = azdo::json::decode<services_config>("{\"" + section + "\":{\"x\":{}}}");
        BOOST_REQUIRE(read);
        BOOST_TEST(read->rest.members.empty());
        BOOST_TEST(azdo::json::encode(*read).find("\"x\":{") != std::string::npos);
    }
    BOOST_TEST(azdo::field_count<services_config> == std::size(sections));
}

BOOST_AUTO_TEST_CASE(other_sections_are_written_back) {
    const std::string text = R"({"integrations":{},"payments":{"stripe":{"x":1},"y":[]},"other":{"x":null}})";
    BOOST_TEST(azdo::json::encode(azdo::json::decode<services_config>(text).value()) == text);
}

BOOST_AUTO_TEST_CASE(the_enabled_app) {
    const auto app_in = [](const char* text) { return azdo::json::decode<services_config>(text).value().devops_cloud() != nullptr; };
    BOOST_TEST(app_in(R"({"integrations":{"devops":{"cloud":{"appClientId":"x"}}}})"));
    BOOST_TEST(app_in(R"({"integrations":{"devops":{"cloud":{"appClientSecret":"x","disabled":false}}}})"));
    BOOST_TEST(!app_in(R"({"integrations":{"devops":{"cloud":{}}}})"));
    BOOST_TEST(!app_in(R"({"integrations":{"devops":{"cloud":{"appClientId":"x","disabled":true}}}})"));
    BOOST_TEST(!app_in(R"({"integrations":{"devops":{"other":{}}}})"));
    BOOST_TEST(!app_in(R"({"integrations":{"devops":{}}})"));
    BOOST_TEST(!app_in(R"({"integrations":{}})"));
    BOOST_TEST(!app_in("{}"));
}

BOOST_AUTO_TEST_SUITE_END()
