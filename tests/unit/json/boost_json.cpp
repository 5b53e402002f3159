// SPDX-License-Identifier: BSL-1.0
#include "agreement.hpp"

#include <azdo/json/boost_json.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_boost_json)

namespace json = azdo::json;
namespace bj = boost::json;
using namespace std::string_view_literals;

namespace {
struct event {
    std::string name{};
    bj::value detail{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"name", &event::name>(), azdo::field<"detail", &event::detail>()); }
};

void compare(std::string_view text) {
    const std::string_view found = test::disagreement(text);
    BOOST_REQUIRE_MESSAGE(found.empty(), found << ": " << text);
    const std::string_view typed_faults[] = {
        test::typed_disagreement<test::item>(text), test::decode_fault<test::item>(text), test::round_trip_fault<test::item>(text)};
    for (const std::string_view typed : typed_faults) BOOST_REQUIRE_MESSAGE(typed.empty(), typed << ": " << text);
}

const std::string_view work_item =
    "{\n  \"id\": 297,\r\n\t\"rev\": 1.0e1, \"fields\": {\"System.Title\": \"Caf\xc3\xa9 \\u00fcber \\ud83d\\ude00 \\\"q\\\" \\\\ \\/ "
    "\\b\\f\\n\\r\\t\", \"System.State\":\"New\", \"n\":null,\n"
    "   \"points\": -0.5E-3, \"flags\": [true, false, null, [], {}, [[1,2],[3]]], \"big\": 18446744073709551615, \"small\": "
    "-9223372036854775808, \"huge\": 123456789012345678901234567890},\n"
    "  \"_links\": {\"self\": {\"href\": \"https://dev.azure.com/acme/_apis/wit/workItems/297\"}}, \"\": \"\", \"long enough to fill more "
    "than one block of bytes\": \"0123456789abcdef0123456789abcdef\\n\xe2\x82\xac\"}\n";
} // namespace

BOOST_AUTO_TEST_CASE(dynamic_members) {
    const std::string_view text = R"({"name":"n","detail":{"a":[1,-2,18446744073709551615,0.1,1e300,"s",true,null,{}],"b":"\u00e9"}})";
    const auto read = json::decode<event>(text);
    BOOST_REQUIRE(read.has_value());
    const bj::array& list = read->detail.at("a").as_array();
    BOOST_TEST(list[0].as_int64() == 1);
    BOOST_TEST(list[1].as_int64() == -2);
    BOOST_TEST(list[2].as_uint64() == 18446744073709551615u);
    BOOST_TEST(list[3].as_double() == 0.1);
    BOOST_TEST(list[5].as_string() == "s");
    BOOST_TEST(json::encode(*read) ==
               "{\"name\":\"n\",\"detail\":{\"a\":[1,-2,18446744073709551615,0.1,1e+300,\"s\",true,null,{}],\"b\":\"\xc3\xa9\"}}");
    event used = *read;
    BOOST_REQUIRE(json::decode_into(used, R"({"name":"x"})").has_value());
    BOOST_TEST(used.detail.is_null());
}

BOOST_AUTO_TEST_CASE(to_and_from_raw) {
    const auto raw = json::raw::parse(R"({"a": [1.0, "x"]})");
    const auto value = json::to_boost(*raw);
    BOOST_REQUIRE(value.has_value());
    BOOST_TEST(value->at("a").at(0).is_double());
    BOOST_TEST(json::from_boost(*value).text() == R"({"a":[1.0,"x"]})");
    BOOST_TEST(json::from_boost(bj::value{}).is_null());
    BOOST_TEST(
        json::to_boost(*json::raw::parse("[1e999]")).error().message == "expected a number that a double can hold, found a larger one");
    BOOST_TEST((json::decode<bj::value>("[[[1]]]", {.max_depth = 2}).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST((json::decode<bj::value>("{\"a\":{\"b\":{}}}", {.max_depth = 2}).error().kind == azdo::failure_kind::too_large));
}

// The last digit, which other parsers get wrong.
BOOST_AUTO_TEST_CASE(numbers_are_precise) {
    BOOST_TEST(json::decode<bj::value>("7.3177701707893310e+15")->as_double() == 7317770170789331.0);
    BOOST_TEST(json::decode<bj::value>("1.5500000000000000444")->as_double() == 1.55);
    BOOST_TEST(json::decode<bj::value>("123456789012345678901234567890")->as_double() == 123456789012345678901234567890.0);
    BOOST_TEST(json::decode<bj::value>("-9223372036854775809")->as_double() == -9223372036854775809.0);
}

// tests/fuzz compares more documents, with changes at every position.
BOOST_AUTO_TEST_CASE(every_truncation_is_read_as_boost_json_reads_it) {
    for (std::string_view text : {work_item, test::item_text})
        for (std::size_t at = 0; at <= text.size(); ++at) compare(text.substr(0, at));
}

BOOST_AUTO_TEST_SUITE_END()
