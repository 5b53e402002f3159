// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_encode)

namespace json = azdo::json;
using json::encode;

namespace {
struct empty {
    static constexpr auto schema() { return azdo::describe(); }
};
struct optionals {
    std::optional<int> a{};
    azdo::nullable<int> b{};
    azdo::boxed<optionals> c{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"a", &optionals::a>(), azdo::field<"b", &optionals::b>(), azdo::field<"c", &optionals::c>());
    }
};
struct odd_keys {
    int a = 1;
    azdo::required<int> b{2};
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"k\"", "v\n">(), azdo::field<"q\"u\\o\n\x01", &odd_keys::a>(),
            azdo::field<"a key that is a good deal longer than thirty-two bytes", &odd_keys::b>());
    }
};
struct answer {
    std::string name{};
    std::vector<int> sizes{};
    std::map<std::string, int> counts{};
    azdo::secret<std::string> token{};
    azdo::optional<std::vector<int>> maybe{};
    azdo::optional<std::string> text{};
    int id = 0;
    azdo::unknown_fields others{};
    bool operator==(const answer&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &answer::name>(), azdo::field<"sizes", &answer::sizes>(),
            azdo::field<"counts", &answer::counts>(), azdo::field<"token", &answer::token>(), azdo::field<"maybe", &answer::maybe>(),
            azdo::field<"text", &answer::text>(), azdo::field<"id", &answer::id>(azdo::as::required), azdo::rest<&answer::others>(),
            azdo::omit_empty());
    }
};
struct holds_answer {
    std::string title{};
    std::vector<answer> answers{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"title", &holds_answer::title>(), azdo::field<"answers", &holds_answer::answers>());
    }
};
struct only_rest {
    azdo::unknown_fields rest{};
    static constexpr auto schema() { return azdo::describe(azdo::rest<&only_rest::rest>()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_type_in_the_order_of_its_description) {
    BOOST_TEST(encode(test::whole_item()) ==
               "{\"id\":7,\"System.Title\":\"A \\\"title\\\" \xc3\xbc"
               "ber\",\"points\":2.25,\"done\":true,\"state\":\"Active\",\"seen\":\"Blocked\",\"owner\":{\"displayName\":\"Ada\","
               "\"uniqueName\":\"ada@example.com\"},"
               "\"watchers\":[{\"displayName\":\"Grace\"},{\"displayName\":\"Zo\xc3\xab\"}],\"tags\":[\"a\",\"b\"],\"note\":null,"
               "\"parent\":{\"id\":6,\"System.Title\":\"untitled\",\"points\":0.5,\"done\":false,"
               "\"state\":\"New\",\"seen\":\"New\",\"owner\":{\"displayName\":\"nobody\"},\"watchers\":[],\"tags\":[\"none\"]},\"unknown\":"
               "[1,{\"x\":null}]}");
}

BOOST_AUTO_TEST_CASE(encoded_values_can_be_read_back) {
    const auto read = json::decode<test::item>(encode(test::whole_item()));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((*read == test::whole_item()));
}

BOOST_AUTO_TEST_CASE(absent_is_left_out_and_null_is_written) {
    optionals value;
    BOOST_TEST(encode(value) == "{}");
    value.b = azdo::null;
    BOOST_TEST(encode(value) == R"({"b":null})");
    value.b = 2;
    value.c = optionals{1, {}, {}};
    BOOST_TEST(encode(value) == R"({"b":2,"c":{"a":1}})");
    BOOST_TEST(encode(std::optional<int>{}) == "null");
    BOOST_TEST(encode(std::vector<std::optional<int>>{1, {}, 3}) == "[1,null,3]");
}

BOOST_AUTO_TEST_CASE(empty_members_are_left_out_where_the_description_says_so) {
    answer value;
    BOOST_TEST(encode(value) == R"({"id":0})");
    BOOST_TEST(json::redacted(value) == R"({"id":0})");
    value.maybe = std::vector<int>{};
    value.text = "";
    BOOST_TEST(encode(value) == R"({"maybe":[],"text":"","id":0})");
    for (const std::string written : {R"({"name":"n","id":1})", R"({"sizes":[1],"id":1})", R"({"counts":{"a":0},"id":1})",
             R"({"token":"t","id":1})", R"({"id":1,"other":""})"}) {
        BOOST_TEST_INFO_SCOPE(written);
        const auto read = json::decode<answer>(written);
        BOOST_REQUIRE(read.has_value());
        BOOST_TEST(encode(*read) == written);
    }
    BOOST_TEST(encode(holds_answer{}) == R"({"title":"","answers":[]})");
}

BOOST_AUTO_TEST_CASE(null_is_absent_where_empty_members_are_left_out) {
    answer before;
    before.name = "n";
    before.counts["a"] = 1;
    const auto again = json::decode<answer>(R"({"name":null,"sizes":null,"counts":null,"token":null,"maybe":null,"text":null,"id":3})");
    BOOST_REQUIRE(again.has_value());
    answer due;
    due.id = 3;
    BOOST_TEST((*again == due));
    BOOST_REQUIRE(json::decode_into(before, R"({"name":null,"counts":null,"id":3})").has_value());
    BOOST_TEST((before == due));
    const auto without = json::decode<answer>(R"({"name":"n","id":null})");
    BOOST_REQUIRE(!without.has_value());
    BOOST_TEST(without.error().place.pointer == "/id");
    // only there
    BOOST_TEST(json::decode<holds_answer>(R"({"answers":[{"name":null,"id":1}]})").has_value());
    BOOST_TEST(!json::decode<holds_answer>(R"({"answers":[{"id":1}],"title":null})").has_value());
    BOOST_TEST(!json::decode<holds_answer>(R"({"answers":[{"id":1},null]})").has_value());
}

BOOST_AUTO_TEST_CASE(edges_of_types) {
    BOOST_TEST(encode(empty{}) == "{}");
    BOOST_TEST(encode(only_rest{}) == "{}");
    only_rest bag;
    bag.rest.members = {{"a\"", "1"}, {"b", "[ ]"}};
    BOOST_TEST(encode(bag) == R"({"a\"":1,"b":[ ]})");
    BOOST_TEST(encode(odd_keys{}) ==
               "{\"k\\\"\":\"v\\n\",\"q\\\"u\\\\o\\n\\u0001\":1,\"a key that is a good deal longer than thirty-two bytes\":2}");
    BOOST_TEST(encode(std::vector<std::vector<int>>{{}, {1}, {2, 3}}) == "[[],[1],[2,3]]");
    BOOST_TEST(encode(std::string("x")) == "\"x\"");
    BOOST_TEST(encode(std::string_view("y")) == "\"y\"");
    BOOST_TEST(encode(true) == "true");
}

BOOST_AUTO_TEST_CASE(integers) {
    BOOST_TEST(encode(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(encode(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    BOOST_TEST(encode(std::int8_t{-5}) == "-5");
    BOOST_TEST(encode(std::uint8_t{200}) == "200");
    BOOST_TEST(encode(std::int16_t{-300}) == "-300");
    BOOST_TEST(encode(std::uint16_t{60000}) == "60000");
    BOOST_TEST(encode(std::uint32_t{4000000000u}) == "4000000000");
}

BOOST_AUTO_TEST_CASE(secrets_are_written_for_the_file_and_hidden_from_the_log) {
    test::server value;
    value.host = "h";
    value.key = azdo::secret<std::string>("hunter2");
    BOOST_TEST(encode(value) == R"({"host":"h","port":80,"key":"hunter2"})");
    BOOST_TEST(json::redacted(value) == "{\"host\":\"h\",\"port\":80,\"key\":\"\xe2\x80\xa6\"}");
    BOOST_TEST(encode(value, {.redact = true}) == json::redacted(value));
}

BOOST_AUTO_TEST_CASE(a_buffer_is_appended_to) {
    std::string out = "body=";
    json::encode_to(out, std::vector<int>{1, 2});
    json::encode_to(out, 3);
    BOOST_TEST(out == "body=[1,2]3");
}

BOOST_AUTO_TEST_CASE(strings_of_every_length_grow_the_buffer) {
    for (std::size_t length = 0; length < 1200; length += length < 150 ? 1 : 61) {
        const std::string plain(length, 'x');
        BOOST_TEST(encode(plain) == "\"" + plain + "\"");
        BOOST_TEST(encode(plain + "\n" + plain) == "\"" + plain + "\\n" + plain + "\"");
        std::string quoted, controls;
        for (std::size_t i = 0; i < length; ++i) quoted += "\\\"", controls += "\\u0001";
        BOOST_TEST(encode(std::string(length, '"')) == "\"" + quoted + "\"");
        BOOST_TEST(encode(std::vector<std::string>(3, std::string(length, '\x01'))) ==
                   "[\"" + controls + "\",\"" + controls + "\",\"" + controls + "\"]");
    }
}

BOOST_AUTO_TEST_SUITE_END()
