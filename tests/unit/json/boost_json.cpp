// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/boost_json.hpp>

#include <algorithm>
#include <boost/json/error.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <string_view>

namespace json = azdo::json;
namespace bj = boost::json;

namespace {
struct event {
    std::string name{};
    bj::value detail{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"name", &event::name>(), azdo::field<"detail", &event::detail>()); }
};

enum class verdict { accepted, refused, no_verdict };

/// What Boost.JSON says of a text. An exponent that overflows is a fault of grammar to it.
verdict verdict_of(std::string_view text, bj::value& value) {
    bj::error_code error;
    bj::parse_options options;
    options.max_depth = 256;
    value = bj::parse({text.data(), text.size()}, error, {}, options);
    if (error == bj::error::exponent_overflow) return verdict::no_verdict;
    return error ? verdict::refused : verdict::accepted;
}

/// Equal, but for the last digits of doubles, which Boost.JSON gets wrong.
bool alike(const bj::value& a, const bj::value& b) {
    if (a.is_double() && b.is_double()) return a.get_double() == b.get_double() || std::fabs(a.get_double() - b.get_double()) <= 1e-14 * std::fabs(b.get_double());
    if (a.is_array() && b.is_array())
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(), b.get_array().end(), alike);
    if (!a.is_object() || !b.is_object() || a.get_object().size() != b.get_object().size()) return a == b;
    for (const auto& [key, value] : a.get_object()) {
        const bj::value* const other = b.get_object().if_contains(key);
        if (!other || !alike(value, *other)) return false;
    }
    return true;
}

/// Both accept or both refuse; what both accept is the same value.
void compare(std::string_view text) {
    bj::value expected;
    const verdict theirs = verdict_of(text, expected);
    if (theirs == verdict::no_verdict) return;
    const auto raw = json::decode<json::raw>(text);
    BOOST_REQUIRE_MESSAGE(raw.has_value() == (theirs == verdict::accepted), "accepted by " << (raw ? "us alone: " : "Boost.JSON alone: ") << text);
    if (!raw) {
        BOOST_REQUIRE((raw.error().kind == azdo::failure_kind::protocol));
        BOOST_REQUIRE((raw.error().place.line >= 1 && raw.error().place.column >= 1));
        return;
    }
    const auto value = json::decode<bj::value>(text);
    if (!value) return; // a number too large for a double
    BOOST_REQUIRE_MESSAGE(alike(*value, expected), text);
    BOOST_REQUIRE_MESSAGE(*json::decode<bj::value>(json::encode(*value)) == *value, text);
}

/// A typed decode must not accept what the grammar refuses.
template <class T>
void compare_typed(std::string_view text) {
    bj::value ignored;
    const auto read = json::decode<T>(text);
    if (read) {
        BOOST_REQUIRE_MESSAGE(verdict_of(text, ignored) != verdict::refused, "accepted by us alone: " << text);
        const auto again = json::decode<T>(json::encode(*read));
        BOOST_REQUIRE(again.has_value());
        BOOST_REQUIRE((*again == *read));
    } else {
        BOOST_REQUIRE((read.error().kind == azdo::failure_kind::protocol));
        BOOST_REQUIRE(!read.error().message.empty());
    }
}

const std::string_view work_item =
    "{\n  \"id\": 297,\r\n\t\"rev\": 1.0e1, \"fields\": {\"System.Title\": \"Caf\xc3\xa9 \\u00fcber \\ud83d\\ude00 \\\"q\\\" \\\\ \\/ \\b\\f\\n\\r\\t\", \"System.State\":\"New\", \"n\":null,\n"
    "   \"points\": -0.5E-3, \"flags\": [true, false, null, [], {}, [[1,2],[3]]], \"big\": 18446744073709551615, \"small\": -9223372036854775808, \"huge\": 123456789012345678901234567890},\n"
    "  \"_links\": {\"self\": {\"href\": \"https://dev.azure.com/acme/_apis/wit/workItems/297\"}}, \"\": \"\", \"long enough to fill more than one block of bytes\": \"0123456789abcdef0123456789abcdef\\n\xe2\x82\xac\"}\n";
const std::string_view patch = R"([{"op":"test","path":"/rev","value":3},{"op":"add","path":"/fields/System.Title","value":"a\u0041"},{"op":"move","path":"/b","from":"/a"}])";
} // namespace

BOOST_AUTO_TEST_SUITE(json_boost_json)

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
    BOOST_TEST(json::encode(*read) == "{\"name\":\"n\",\"detail\":{\"a\":[1,-2,18446744073709551615,0.1,1e+300,\"s\",true,null,{}],\"b\":\"\xc3\xa9\"}}");
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
    BOOST_TEST(json::to_boost(*json::raw::parse("[1e999]")).error().message == "expected a number that a double can hold, found a larger one");
    BOOST_TEST((json::decode<bj::value>("[[[1]]]", {.max_depth = 2}).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST((json::decode<bj::value>("{\"a\":{\"b\":{}}}", {.max_depth = 2}).error().kind == azdo::failure_kind::too_large));
}

// The last digit, where other parsers were seen to be wrong.
BOOST_AUTO_TEST_CASE(numbers_are_precise) {
    BOOST_TEST(json::decode<bj::value>("7.3177701707893310e+15")->as_double() == 7317770170789331.0);
    BOOST_TEST(json::decode<bj::value>("1.5500000000000000444")->as_double() == 1.55);
    BOOST_TEST(json::decode<bj::value>("123456789012345678901234567890")->as_double() == 123456789012345678901234567890.0);
    BOOST_TEST(json::decode<bj::value>("-9223372036854775809")->as_double() == -9223372036854775809.0);
}

BOOST_AUTO_TEST_CASE(every_truncation_and_every_deletion) {
    for (std::string_view text : {work_item, patch, test::item_text}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            compare(text.substr(0, at));
            std::string shorter(text);
            shorter.erase(at, 1);
            compare(shorter);
            compare_typed<test::item>(shorter);
            compare_typed<test::item>(text.substr(0, at));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_replacement_of_a_byte) {
    const std::string_view some = std::string_view("\0\x01\t\n\r \"\\/,:{}[]0129-+.eEabfnrtulsN'\x7f\x80\xbf\xc3\xe2\xed\xf0\xff", 47);
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    for (std::string_view text : {work_item, patch, test::item_text}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed(text);
            for (char byte : text.size() < 200 ? std::string_view(all) : some) {
                changed[at] = byte;
                compare(changed);
                compare_typed<test::item>(changed);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
