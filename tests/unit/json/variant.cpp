// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/map.hpp>
#include <azdo/json/variant.hpp>

#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_variant)

namespace json = azdo::json;

namespace {
struct circle {
    double r = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"r", &circle::r>(azdo::as::required));
    }
    bool operator==(const circle&) const = default;
};
struct square {
    double a = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"a", &square::a>(), azdo::tag<"kind", "square">()); }
    bool operator==(const square&) const = default;
};
using shape = std::variant<circle, square>;
using loose = std::variant<circle, square, test::person>;
using anything = std::variant<std::monostate, bool, double, std::string, std::vector<int>, std::map<std::string, int>>;

struct drawing {
    shape first{circle{1}};
    std::vector<shape> more{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"first", &drawing::first>(), azdo::field<"more", &drawing::more>());
    }
};
template <class T>
std::string failure_of(std::string_view text) {
    const auto read = json::decode<T>(text);
    return read ? "no failure" : read.error().message + " at " + read.error().place.pointer;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_kind_decides) {
    BOOST_TEST((*json::decode<anything>("null") == anything{}));
    BOOST_TEST((*json::decode<anything>("false") == anything{false}));
    BOOST_TEST((*json::decode<anything>("-1.5") == anything{-1.5}));
    BOOST_TEST((*json::decode<anything>("\"s\"") == anything{std::string("s")}));
    BOOST_TEST((*json::decode<anything>("[1,2]") == anything{std::vector<int>{1, 2}}));
    BOOST_TEST((*json::decode<anything>("{\"a\":1}") == anything{std::map<std::string, int>{{"a", 1}}}));
    for (std::string_view text : {"null", "true", "2.5", "\"s\"", "[1,2]", "{\"a\":1}"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(json::encode(*json::decode<anything>(text)) == text);
    BOOST_TEST(failure_of<anything>("nul") == "expected a JSON value, found no JSON value at ");
    BOOST_TEST((failure_of<std::variant<int, std::string>>("[]") == "expected a number or a string, found an array at "));
}

BOOST_AUTO_TEST_CASE(the_tag_decides) {
    BOOST_TEST((*json::decode<shape>(R"({"kind":"square","a":2})") == shape{square{2}}));
    BOOST_TEST((*json::decode<shape>(R"({"r":3,"x":{"kind":"square"},"k\u0069nd":"c\u0069rcle"})") == shape{circle{3}}));
    BOOST_TEST(json::encode(shape{square{2}}) == R"({"a":2.0,"kind":"square"})");
    BOOST_TEST(
        failure_of<shape>(R"({"kind":"line"})") == R"(expected an object whose kind is "circle" or "square", found another object at )");
    BOOST_TEST(failure_of<shape>("{}") == R"(expected an object whose kind is "circle" or "square", found another object at )");
    BOOST_TEST(failure_of<shape>(R"({"kind":"circle"})") == "expected this member, found nothing at /r");
    BOOST_TEST(failure_of<shape>(R"({"kind":"circle","r":"x"})") == "expected a number, found a string at /r");
    BOOST_TEST(failure_of<shape>(R"({"kind":"circle","r":1)") == "expected a comma or a closing brace, found the end of the text at ");
    BOOST_TEST(failure_of<shape>(R"({"x":[1,)") == "expected a JSON value, found the end of the text at /x/1");
    BOOST_TEST(failure_of<shape>("[]") == "expected an object, found an array at ");
}

BOOST_AUTO_TEST_CASE(the_one_without_a_tag_is_the_rest) {
    BOOST_TEST((*json::decode<loose>(R"({"displayName":"n"})") == loose{test::person{"n", {}}}));
    BOOST_TEST((*json::decode<loose>(R"({"kind":"other","displayName":"n"})") == loose{test::person{"n", {}}}));
    BOOST_TEST((*json::decode<loose>(R"({"kind":"circle","r":1})") == loose{circle{1}}));
}

BOOST_AUTO_TEST_CASE(as_a_member_it_is_reset) {
    drawing used = *json::decode<drawing>(R"({"first":{"kind":"square","a":4},"more":[{"kind":"circle","r":1},{"kind":"square"}]})");
    BOOST_TEST((used.first == shape{square{4}}));
    BOOST_TEST((used.more.at(1) == shape{square{}}));
    BOOST_REQUIRE(json::decode_into(used, R"({"more":[{"kind":"square","a":1}]})").has_value());
    BOOST_TEST((used.first == shape{circle{1}}));
    BOOST_TEST((used.more == std::vector<shape>{square{1}}));
}

BOOST_AUTO_TEST_SUITE_END()
