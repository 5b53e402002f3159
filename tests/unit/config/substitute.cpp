// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/attribute.hpp>
#include <azdo/config/substitute.hpp>
#include <azdo/json/map.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_substitute)

using namespace azdo::config;

namespace {
constexpr auto lookup = [](std::string_view name) -> std::optional<std::string> {
    if (name == "PORT") return "443";
    if (name == "YES") return "true";
    if (name == "QUOTE") return "a\"b\\\n";
    if (name == "EMPTY") return "";
    if (name == "BYTES") return "\xff";
    return std::nullopt;
};
struct inner {
    int number = 1;
    std::string text{};
    bool off = false;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"number", &inner::number>(azdo::as::env{"PORT"}), azdo::field<"text", &inner::text>(),
            azdo::field<"off", &inner::off>(switches_off));
    }
};
struct outer {
    std::optional<inner> one{};
    std::map<std::string, inner> named{};
    std::vector<inner> list{};
    std::vector<int> numbers{};
    std::string empty{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"one", &outer::one>(), azdo::field<"na/med", &outer::named>(usual_key{"main"}),
            azdo::field<"list", &outer::list>(), azdo::field<"numbers", &outer::numbers>(),
            azdo::field<"empty", &outer::empty>(azdo::as::env{"EMPTY"}));
    }
};
struct plain {
    std::optional<double> ratio{};
    std::map<std::string, bool> flags{};
    std::vector<int> numbers{};
    std::string text{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"ratio", &plain::ratio>(), azdo::field<"flags", &plain::flags>(),
            azdo::field<"numbers", &plain::numbers>(), azdo::field<"te/xt", &plain::text>());
    }
};
struct listening {
    std::int32_t port = 0;
    std::int32_t number = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"port", &listening::port>(is_port), azdo::field<"number", &listening::number>());
    }
};
/// A text with its variables replaced.
template <class T>
struct reading {
    variable_lookup variables{lookup};
    azdo::json::scanned text;
    typed_scan scan;
    substituted made;
    explicit reading(std::string_view written)
        : text(azdo::json::scan(written)), scan(text, type_descriptor_of<T>), made(scan, variables) {}
};
template <class T = plain>
std::string replaced(std::string_view text) {
    return reading<T>(text).made.text();
}
} // namespace

BOOST_AUTO_TEST_CASE(a_whole_string_is_replaced_as_its_member_needs) {
    BOOST_TEST(replaced(R"({"numbers":["${PORT}",1],"flags":{"a/b":"${YES}"},"ratio":"${PORT}","te\/xt":"${YES}"})") ==
               R"({"numbers":[443,1],"flags":{"a/b":true},"ratio":443,"te\/xt":"true"})");
    BOOST_TEST(replaced(R"({"other":["${PORT}",{"x":"${YES}"}]})") == R"({"other":["443",{"x":"true"}]})");
    BOOST_TEST(replaced(R"({"ratio":"\u0024{PORT}"})") == R"({"ratio":443})");
}

BOOST_AUTO_TEST_CASE(values_are_escaped_and_never_evaluated) {
    BOOST_TEST(replaced(R"({"x":"${QUOTE}","y":"${EMPTY}"})") == R"({"x":"a\"b\\\n","y":""})");
    for (const char* text : {R"({"x":"$PORT"})", R"({"x":"${}"})", R"({"x":"${1X}"})", R"({"x":"${A B}"})", R"({"x":"${A-B}"})",
             R"({"x":"${PORT"})", R"({"x":"84$gTe^._qHm,#D"})", R"({"${PORT}":1})"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(replaced(text) == text);
}

BOOST_AUTO_TEST_CASE(a_variable_among_other_text_is_replaced_there) {
    BOOST_TEST(replaced(R"({"te/xt":"https://h:${PORT}/x","x":"a${QUOTE}\u0024{PORT}\"","y":"${PORT}${YES}"})") ==
               R"({"te/xt":"https://h:443/x","x":"aa\"b\\\n443\"","y":"443true"})");
    BOOST_TEST(replaced(R"({"ratio":"1.${PORT}"})") == R"({"ratio":1.443})");
    BOOST_TEST(replaced(R"({"x":"${EMPTY}/tmp"})") == R"({"x":"/tmp"})");
    const reading<plain> one(R"({"x":"${NONE}/${PORT}/${NONE2}${BYTES}","ratio":"1${YES}"})");
    BOOST_TEST(one.made.text() == R"({"x":"${NONE}/${PORT}/${NONE2}${BYTES}","ratio":"1${YES}"})"); // as written
    BOOST_REQUIRE_EQUAL(one.made.values().size(), 4u);
    BOOST_TEST(one.made.values()[0].variable == "NONE");
    BOOST_TEST(one.made.values()[0].unset);
    BOOST_TEST(one.made.values()[1].variable == "NONE2");
    BOOST_TEST(one.made.values()[2].fault == "holds bytes that are not UTF-8");
    BOOST_TEST(!one.made.values()[2].unset);
    BOOST_TEST(one.made.values()[3].fault == "does not turn this text into the number, or true or false, that is needed here");
}

BOOST_AUTO_TEST_CASE(ports_as_text) {
    const auto ports = [](std::string_view port) {
        const reading<listening> one(std::string(R"({"port":")") + std::string(port) + R"(","number":"443"})");
        return std::pair(one.made.text(), one.made.ports_as_text().size());
    };
    BOOST_CHECK(ports("587") == std::pair(std::string(R"({"port":587,"number":"443"})"), std::size_t{1}));
    BOOST_CHECK(ports("65535").second == 1u);
    for (const std::string_view other : {"0", "65536", "0587", " 587", "587 ", "+587", "-1", "5.87", "587x", "", "655350"})
        BOOST_CHECK_MESSAGE(ports(other).second == 0u, other);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_replaced_is_reported_with_the_reason) {
    const reading<plain> one(R"({"te/xt":"${NONE}","ratio":"${YES}","flags":{"a":"${PORT}"},"x":"${BYTES}"})");
    BOOST_TEST(one.made.text() == R"({"te/xt":null,"ratio":null,"flags":{"a":null},"x":null})");
    BOOST_REQUIRE_EQUAL(one.made.values().size(), 4u);
    BOOST_TEST(one.made.values()[0].fault == "is not set");
    BOOST_TEST(one.text.pointer_of(one.made.values()[0].node) == "/te~1xt");
    BOOST_TEST(one.made.values()[0].unset);
    BOOST_TEST(!one.made.values()[1].unset);
    BOOST_TEST(one.made.values()[1].fault == "does not hold a number, which is needed here");
    BOOST_TEST(one.made.values()[2].fault == "must hold true or false here");
    BOOST_TEST(one.made.values()[3].fault == "holds bytes that are not UTF-8");
}

BOOST_AUTO_TEST_CASE(a_described_variable_overrides_or_adds) {
    BOOST_TEST(replaced<outer>(
                   R"({"one":{"number":7,"text":"x"},"na/med":{"main":{"number":null},"other":{"number":8}},"list":[{"number":9}]})") ==
               R"({"one":{"number":443,"text":"x"},"na/med":{"main":{"number":443},"other":{"number":8}},"list":[{"number":9}]})");
    BOOST_TEST(replaced<outer>("{}") == R"({"one":{"number":443},"na/med":{"main":{"number":443}}})");
    BOOST_TEST(replaced<outer>(R"({"one": { }, "na/med": null})") == R"({"one": { "number":443}, "na/med": {"main":{"number":443}}})");
    BOOST_TEST(replaced<outer>(R"({"one":{"text":"x"},"na/med":{"other":{}}})") ==
               R"({"one":{"text":"x","number":443},"na/med":{"other":{},"main":{"number":443}}})");
    BOOST_TEST(replaced<outer>(R"({"one":{"number":"${NONE}"},"na/med":{"main":[]}})") == R"({"one":{"number":443},"na/med":{"main":[]}})");
    BOOST_TEST(replaced<outer>(R"({"one":{"number":true},"na/med":{"main":{"number":[]}}})") ==
               R"({"one":{"number":true},"na/med":{"main":{"number":[]}}})");
    BOOST_TEST(replaced<outer>("[]") == "[]");
}

BOOST_AUTO_TEST_CASE(nothing_is_added_where_the_text_could_not_be_read) {
    BOOST_TEST(replaced<outer>(R"({"numbers":[1],)") == R"({"numbers":[1]})");
    BOOST_TEST(replaced<outer>(R"({"one":{"text":"x",)") == R"({"one":{"text":"x","number":443}})");
    BOOST_TEST(replaced<outer>("{ x") == "{}");
    BOOST_TEST(replaced<outer>("") == "");
}

BOOST_AUTO_TEST_CASE(offsets_go_both_ways) {
    const reading<outer> one(R"({"one":{"text":"${YES}"},"na/med":{"main":{"number":1}},"numbers":[1]})");
    BOOST_TEST(one.made.text() == R"({"one":{"text":"true","number":443},"na/med":{"main":{"number":443}},"numbers":[1]})");
    for (const std::string_view part : {"{\"text\"", "\"na/med\"", "[1]"}) {
        const std::size_t written = one.text.text.find(part), made = one.made.text().find(part);
        BOOST_TEST(one.made.to_strict(made) == written, part);
    }
    const std::size_t number = one.made.text().find("443");
    BOOST_TEST(one.made.from_variable(number)->pointer == "/one/number");
    BOOST_TEST(one.made.from_variable(number)->overrides);
    BOOST_TEST(one.made.from_variable(number)->at == one.text.text.find("{\"text\""));
    BOOST_TEST(one.made.from_variable(one.made.text().find("\"true\""))->variable == "YES");
    BOOST_TEST(one.made.from_variable(std::size_t{0}) == nullptr);
    BOOST_TEST(one.made.from_variable(one.scan.at(one.text.text.find("1}")), "")->overrides);
}

BOOST_AUTO_TEST_CASE(sections_disabled_by_a_variable) {
    const reading<outer> one(R"({"one":{"off":"${YES}","text":"${NONE}"},"na/med":{"main":{"off":"${NONE}"}}})");
    BOOST_TEST(one.scan.typed(1).off);
    BOOST_TEST(!one.scan.typed(one.scan.at(one.text.text.find("{\"off\":\"${NONE}"))).off);
}

BOOST_AUTO_TEST_SUITE_END()
