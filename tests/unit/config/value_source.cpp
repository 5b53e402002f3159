// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/value_source.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_value_source)

using namespace azdo::config;

namespace {
constexpr auto variables = [](std::string_view name) -> std::optional<std::string> {
    if (name == "PORT") return "443";
    if (name == "CSSVC_DEVOPS_CLIENT_SECRET") return "canary";
    return std::nullopt;
};
std::string line(const value_source& one) {
    const char* const sources[] = {"file", "variable", "environment", "default"};
    return one.shown + " " + sources[static_cast<int>(one.from)] + " " + one.variable + " " + std::to_string(one.place.line) + ":" +
           std::to_string(one.place.column) + (one.faulty ? " faulty" : "");
}
std::string at(std::string_view text, std::string_view pointer) {
    inspected report;
    for (const value_source& one : value_sources<services_config>(text, variables, report)) {
        BOOST_TEST_INFO_SCOPE(one.place.pointer);
        BOOST_TEST(one.shown.find("canary") == std::string::npos);
        if (one.place.pointer == pointer) return line(one);
    }
    return "none";
}
} // namespace

BOOST_AUTO_TEST_CASE(each_value_has_its_source) {
    const std::string_view text = R"({"apiServer":{"port":7,"securePort":"${PORT}","showConfig":null,"x":["canary",{"y":1}]},
"integrations":{"devops":{"cloud":{"appClientId":"id","disabled":true,"appClientSecret":"canary"},"c/d":{"appClientId":"e"}}},"storage":{"mongo":{}}})";
    BOOST_TEST(at(text, "/apiServer/port") == "7 file  1:22");
    BOOST_TEST(at(text, "/apiServer/securePort") == "443 variable PORT 1:37");
    BOOST_TEST(at(text, "/apiServer/showConfig") == "false default  1:60");
    BOOST_TEST(at(text, "/apiServer/sessionAwayTimeout") == "600000 default  0:0");
    BOOST_TEST(at(text, "/apiServer/x/0") == "\"…\" file  1:70");
    BOOST_TEST(at(text, "/apiServer/x/1/y") == "1 file  1:84");
    BOOST_TEST(at(text, "/integrations/devops/cloud/appClientId") == "\"id\" file  2:50");
    BOOST_TEST(at(text, "/integrations/devops/cloud/appClientSecret") == "\"…\" environment CSSVC_DEVOPS_CLIENT_SECRET 2:89");
    BOOST_TEST(at(text, "/integrations/devops/c~1d/appClientId") == "\"e\" file  2:120");
    BOOST_TEST(at(text, "/storage/mongo/url") == "\"…\" default  0:0");
    BOOST_TEST(at(text, "/email/senderEmail") == "none");
}

BOOST_AUTO_TEST_CASE(of_a_text_with_faults_what_could_be_read) {
    BOOST_TEST(
        at(R"({"apiServer":{"port":"x","securePort":"${NONE}","tmpDirectory":"d", x)", "/apiServer/port") == "12079 file  1:22 faulty");
    BOOST_TEST(at(R"({"apiServer":{"port":"x","securePort":"${NONE}","tmpDirectory":"d", x)", "/apiServer/securePort") ==
               "12078 file  1:39 faulty");
    BOOST_TEST(
        at(R"({"apiServer":{"port":"x","securePort":"${NONE}","tmpDirectory":"d", x)", "/apiServer/tmpDirectory") == "\"d\" file  1:64");
    inspected report;
    BOOST_TEST(value_sources<services_config>("nonsense", no_environment, report).size() == 1u); // the root, which is empty
    BOOST_TEST(report.errors);
}

BOOST_AUTO_TEST_CASE(values_from_the_environment_alone) {
    BOOST_TEST(at("{}", "/integrations/devops/cloud/appClientSecret") == "\"…\" environment CSSVC_DEVOPS_CLIENT_SECRET 0:0");
    BOOST_TEST(at("{}", "/integrations/devops/cloud/disabled") == "false default  0:0");
}

BOOST_AUTO_TEST_SUITE_END()
