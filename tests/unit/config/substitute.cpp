// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services_config.hpp>
#include <azdo/config/substitute.hpp>
#include <azdo/json/map.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace azdo::config;

namespace {
constexpr auto variables = [](std::string_view name) -> std::optional<std::string> {
    if (name == "PORT") return "443";
    if (name == "YES") return "true";
    if (name == "URL") return "https://x";
    if (name == "QUOTE") return "a\"b\\\n";
    if (name == "EMPTY") return "";
    if (name == "BYTES") return "\xff";
    return std::nullopt;
};
struct shapes {
    std::vector<int> numbers{};
    std::map<std::string, bool> flags{};
    std::optional<double> ratio{};
    std::string text{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"numbers", &shapes::numbers>(), azdo::field<"flags", &shapes::flags>(),
            azdo::field<"ratio", &shapes::ratio>(), azdo::field<"te/xt", &shapes::text>());
    }
};
template <class T = services_config>
std::string replaced(std::string_view text) {
    return substitute<T>(text, variables).text();
}
} // namespace

BOOST_AUTO_TEST_SUITE(config_substitute)

BOOST_AUTO_TEST_CASE(a_whole_string_is_replaced_as_its_member_needs) {
    BOOST_TEST(replaced(R"({"apiServer":{"port":"${PORT}","ignoreHttps":"${YES}","publicApiUrl":"${URL}","tmpDirectory":"${PORT}"}})") ==
        R"({"apiServer":{"port":443,"ignoreHttps":true,"publicApiUrl":"https://x","tmpDirectory":"443"}})");
    BOOST_TEST(replaced<shapes>(R"({"numbers":["${PORT}",1],"flags":{"a/b":"${YES}"},"ratio":"${PORT}","te\/xt":"${YES}"})") ==
        R"({"numbers":[443,1],"flags":{"a/b":true},"ratio":443,"te\/xt":"true"})");
}

BOOST_AUTO_TEST_CASE(unknown_members_take_strings) {
    BOOST_TEST(replaced(R"({"other":["${PORT}",{"x":"${YES}"}]})") == R"({"other":["443",{"x":"true"}]})");
}

BOOST_AUTO_TEST_CASE(values_are_escaped_and_never_evaluated) {
    BOOST_TEST(replaced(R"({"x":"${QUOTE}","y":"${EMPTY}"})") == R"({"x":"a\"b\\\n","y":""})");
    for (const char* text : {R"({"x":"a${PORT}"})", R"({"x":"${PORT}b"})", R"({"x":"$PORT"})", R"({"x":"${}"})", R"({"x":"${1X}"})",
             R"({"x":"${A B}"})", R"({"x":"${A-B}"})", R"({"x":"$${PORT}"})", R"({"${PORT}":1})", R"({"x":"${PORT"})"})
        BOOST_TEST(replaced(text) == text);
}

BOOST_AUTO_TEST_CASE(escapes_in_the_string_count_as_what_they_mean) { BOOST_TEST(replaced(R"({"x":"\u0024{PORT}"})") == R"({"x":"443"})"); }

BOOST_AUTO_TEST_CASE(what_cannot_be_replaced_is_said_with_its_place) {
    const auto made = substitute<services_config>("{\"apiServer\":\n {\"port\": \"${YES}\", \"ignoreHttps\": \"${PORT}\",\n  \"x\": "
                                                  "\"${NONE}\", \"y\": \"${BYTES}\", \"securePort\": \"${EMPTY}\"}}",
        variables);
    std::vector<std::string> lines;
    for (const auto& one : made.faults()) lines.push_back(to_line("f", one));
    const std::vector<std::string> expected = {
        "f:2:11: error: /apiServer/port: environment variable YES holds no number, which is needed here",
        "f:2:36: error: /apiServer/ignoreHttps: environment variable PORT holds neither true nor false, one of which is needed here",
        "f:3:8: error: /apiServer/x: environment variable NONE is not set",
        "f:3:24: error: /apiServer/y: environment variable BYTES holds bytes that are not UTF-8",
        "f:3:50: error: /apiServer/securePort: environment variable EMPTY holds no number, which is needed here"};
    BOOST_TEST(lines == expected, boost::test_tools::per_element());
    BOOST_TEST(made.text().find("\"port\": null") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_are_those_of_json) {
    for (const char* good : {"0", "-0", "12", "-1.5", "1e3", "1.5E-3"}) BOOST_TEST(detail::is_json_number(good), good);
    for (const char* wrong : {"", "-", "01", "+1", "1.", ".5", "1e", "1e+", "0x1", " 1", "1 ", "NaN", "1,2"})
        BOOST_TEST(!detail::is_json_number(wrong), wrong);
}

BOOST_AUTO_TEST_CASE(places_lead_back_to_what_was_written) {
    const std::string_view written = R"({"a": "${URL}", "b": "${PORT}", "c": 1})";
    const auto made = substitute<services_config>(written, variables);
    BOOST_TEST(made.text() == R"({"a": "https://x", "b": "443", "c": 1})");
    const auto column = [&](std::size_t in_new) { return made.original(written, {"", 1, in_new}).column; };
    BOOST_TEST(column(1) == 1u);
    BOOST_TEST(column(7) == 7u);
    BOOST_TEST(column(10) == 7u);
    BOOST_TEST(column(1 + made.text().find("\"b\"")) == 1 + written.find("\"b\""));
    BOOST_TEST(column(1 + made.text().find("\"443\"")) == 1 + written.find("\"${PORT}\""));
    BOOST_TEST(column(1 + made.text().find("1}")) == 1 + written.find("1}"));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_json_is_left_to_the_decoder) {
    BOOST_TEST(replaced(R"({"a":"${PORT}",,"b":"${PORT}"})") == R"({"a":"443",,"b":"${PORT}"})");
    BOOST_TEST(replaced("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
