// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/file_schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(config_file_schema)

namespace bj = boost::json;

BOOST_AUTO_TEST_CASE(of_the_services) {
    const bj::value made = bj::parse(azdo::config::file_schema().text);
    BOOST_TEST(made.at("title").as_string() == "codestream-services-config.json");
    BOOST_TEST(made.at("$ref").as_string() == "#/$defs/services_config");
    const auto& api = made.at("$defs").at("api_server").at("properties");
    BOOST_TEST(bj::serialize(api.at("port")) == // accepts "443" and "${PORT}" too
               R"({"description":"Port of plain http","type":["integer","string","null"],"minimum":1,"maximum":65535,)"
               R"("pattern":"^([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|)"
               R"(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$","default":12079})");
    const auto& app = made.at("$defs").at("devops_app").at("properties");
    BOOST_TEST(app.at("appClientSecret").at("writeOnly").as_bool());
    BOOST_TEST(!app.at("appClientSecret").as_object().contains("default"));
    BOOST_TEST(app.at("disabled").at("default").as_bool() == false);
    BOOST_TEST(azdo::config::file_schema("x.json").text.find("\"title\": \"x.json\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
