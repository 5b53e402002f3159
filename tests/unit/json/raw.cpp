// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_raw)

namespace json = azdo::json;
using json::kind;
using json::raw;

namespace {
struct event {
    std::string name{};
    raw resource{};
    std::optional<raw> extra{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &event::name>(), azdo::field<"resource", &event::resource>(), azdo::field<"extra", &event::extra>());
    }
    bool operator==(const event&) const = default;
};
} // namespace

BOOST_AUTO_TEST_CASE(kinds) {
    BOOST_TEST((raw{}.kind() == kind::null));
    BOOST_TEST(raw{}.text() == "null");
    BOOST_TEST((raw::parse("true")->kind() == kind::boolean));
    BOOST_TEST((raw::parse("false")->kind() == kind::boolean));
    BOOST_TEST((raw::parse("-1")->kind() == kind::number));
    BOOST_TEST((raw::parse("\"\"")->kind() == kind::string));
    BOOST_TEST((raw::parse("[]")->kind() == kind::array));
    BOOST_TEST((raw::parse("{}")->kind() == kind::object));
    BOOST_TEST(raw::parse("null")->is_null());
}

BOOST_AUTO_TEST_CASE(text_is_checked_and_kept) {
    BOOST_TEST(raw::parse("  [1, 2.50 ]\n")->text() == "[1, 2.50 ]");
    for (std::string_view bad : {"", "[1", "nul", "\"\\q\"", "1 2", "\"\xff\""}) BOOST_TEST(!raw::parse(bad).has_value(), bad);
    BOOST_TEST((raw::parse("[[1]]", {.max_depth = 1}).error().kind == azdo::failure_kind::too_large));
}

BOOST_AUTO_TEST_CASE(equality_is_that_of_the_text) {
    BOOST_TEST((raw::of(1) == *raw::parse("1")));
    BOOST_TEST((*raw::parse("[1,2]") != *raw::parse("[1, 2]")));
}

BOOST_AUTO_TEST_CASE(to_and_from_typed_values) {
    BOOST_TEST(raw::of("a\"b").text() == R"("a\"b")");
    BOOST_TEST(raw::of(std::vector<int>{1, 2}).text() == "[1,2]");
    BOOST_TEST((*raw::of(test::person{"Ada", {}}).as<test::person>() == test::person{"Ada", {}}));
    const auto wrong = raw::parse("{\"a\": [1]}")->as<std::vector<int>>();
    BOOST_REQUIRE(!wrong.has_value());
    BOOST_TEST(wrong.error().message == "expected an array, found an object");
}

BOOST_AUTO_TEST_CASE(as_a_member) {
    const auto read = json::decode<event>(R"({"name":"x","resource":{"a": [null]} ,"extra":null})");
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->resource.text() == R"({"a": [null]})");
    BOOST_TEST(read->extra.value().is_null());
    BOOST_TEST(json::encode(*read) == R"({"name":"x","resource":{"a": [null]},"extra":null})");
    event used = *read;
    BOOST_REQUIRE(json::decode_into(used, R"({"name":"y"})").has_value());
    BOOST_TEST((used == event{"y", {}, {}}));
    BOOST_TEST(json::encode(used) == R"({"name":"y","resource":null})");
    BOOST_TEST(json::decode<event>(R"({"resource":[1,]})").error().place.pointer == "/resource/1");
}

BOOST_AUTO_TEST_SUITE_END()
