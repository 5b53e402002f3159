// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/map.hpp>

#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_map)

namespace json = azdo::json;

namespace {
using counts = std::map<std::string, int>;
using lists = std::map<std::string, std::vector<int>>;
using people = std::map<std::string, test::person>;
struct registry {
    std::map<std::string, int, std::less<>> counts{{"default", 1}};
    std::map<std::string, std::vector<std::map<std::string, bool>>> nested{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"counts", &registry::counts>(), azdo::field<"nested", &registry::nested>());
    }
    bool operator==(const registry&) const = default;
};
template <class T>
std::string failure_of(std::string_view text, const json::decode_options& options = {}) {
    const auto read = json::decode<T>(text, options);
    return read ? "no failure" : read.error().message + " at " + read.error().place.pointer;
}
} // namespace

BOOST_AUTO_TEST_CASE(keys_are_data) {
    const std::string_view text = R"({"a\"":{"displayName":"x"},"b":{"displayName":"y","uniqueName":"z"}})";
    const auto read = json::decode<people>(text);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((*read == people{{"a\"", {"x", {}}}, {"b", {"y", "z"}}}));
    BOOST_TEST(json::encode(*read) == text);
    BOOST_TEST(json::encode(people{}) == "{}");
    BOOST_TEST(json::decode<people>(" { } ")->empty());
    BOOST_TEST(
        (*json::decode<counts>(R"({"\u0061\/\n":1, "":2 , "a key that has more characters than a string holds within itself" : 3})") ==
            counts{{"a/\n", 1}, {"", 2}, {"a key that has more characters than a string holds within itself", 3}}));
}

BOOST_AUTO_TEST_CASE(as_members_they_are_reset) {
    registry used = *json::decode<registry>(R"({"counts":{"a":1},"nested":{"x":[{"y":true},{}]}})");
    BOOST_TEST(json::encode(used) == R"({"counts":{"a":1},"nested":{"x":[{"y":true},{}]}})");
    BOOST_REQUIRE(json::decode_into(used, R"({"nested":{}})").has_value());
    BOOST_TEST((used == registry{}));
}

BOOST_AUTO_TEST_CASE(faults) {
    BOOST_TEST(failure_of<people>("[]") == "expected an object, found an array at ");
    BOOST_TEST(failure_of<people>(R"({"a":{"displayName":1}})") == "expected a string, found a number at /a/displayName");
    BOOST_TEST(failure_of<people>(R"({"a":{}})") == "expected this member, found nothing at /a/displayName");
    BOOST_TEST(failure_of<people>(R"({"a":1)") == "expected an object, found a number at /a");
    BOOST_TEST(failure_of<counts>(R"({"a\x":1})") == "expected an escape such as \\n or \\u00e9, found another one at ");
    BOOST_TEST(failure_of<counts>(R"({"a)") == "expected a closing quote, found the end of the text at ");
    BOOST_TEST(failure_of<people>(R"({1:2})") == "expected a key in quotes, found a number at ");
    BOOST_TEST(failure_of<people>(R"({"a" 2})") == "expected a colon, found a number at /a");
    BOOST_TEST(failure_of<counts>(R"({"a":1,"a":2})") == "expected every key once, found one twice at ");
    BOOST_TEST(json::decode<counts>(R"({"a":1,"a":2})", {.allow_repeated_keys = true})->at("a") == 2);
    BOOST_TEST(failure_of<lists>(R"({"a":[1]})", {.max_depth = 1}) == "expected at most 1 levels of nesting, found one more at /a");
    BOOST_TEST(json::check<counts>(R"({"a":"x","b":2,"c":[]})").size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_null_value_is_a_key_that_is_absent_where_null_counts_as_absent) {
    const json::decode_options lenient{.null_is_absent = true};
    const std::string number = "expected a whole number from -2147483648 to 2147483647";
    BOOST_TEST((*json::decode<counts>(R"({"a":1,"b":null,"c":3})", lenient) == counts{{"a", 1}, {"c", 3}}));
    BOOST_TEST((*json::decode<people>(R"({"a":null,"b":{"displayName":"y","uniqueName":null}})", lenient) == people{{"b", {"y", {}}}}));
    BOOST_TEST(failure_of<counts>(R"({"a":1,"b":null})") == number + ", found null at /b");
    BOOST_TEST(failure_of<lists>(R"({"a":[1,null]})", lenient) == number + ", found null at /a/1");
    BOOST_TEST((*json::decode<lists>(R"({"a":[1],"b":null})", lenient) == lists{{"a", {1}}}));
    using nullables = std::map<std::string, std::optional<int>>;
    BOOST_TEST((*json::decode<nullables>(R"({"a":null,"b":2})", lenient) == nullables{{"a", std::nullopt}, {"b", 2}}));
    BOOST_TEST(failure_of<counts>(R"({"a":1,"a":null})", lenient) == "expected every key once, found one twice at ");
    BOOST_TEST(json::decode<counts>(R"({"a":1,"a":null})", {.null_is_absent = true, .allow_repeated_keys = true})->empty());
    BOOST_TEST(failure_of<counts>(R"({"a":nul})", lenient) == number + ", found no JSON value at /a");
}

BOOST_AUTO_TEST_SUITE_END()
