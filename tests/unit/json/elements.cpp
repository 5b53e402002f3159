// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/elements.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_elements)

namespace json = azdo::json;

namespace {
/// The result of a text read in pieces of one size: the elements as JSON, then the failure.
template <class T>
std::string outcome(std::string_view text, std::size_t piece, const json::element_options& options = {}) {
    json::elements<T> reading(options);
    std::string made;
    const auto take = [&made](T&& one) { (made += json::encode(one)) += ' '; };
    const auto told = [&made](const azdo::failure& why) {
        return made + azdo::to_string(why.kind) + ": " + why.message + " at " + why.place.pointer;
    };
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const std::string bytes(text.substr(at, piece)); // with its own memory
        if (auto good = reading.read(bytes, take); !good) return told(good.error());
    }
    auto good = reading.finish();
    return good ? made + "end" : told(good.error());
}
/// The same result for pieces of every size.
template <class T>
std::string in_pieces(std::string_view text, const json::element_options& options = {}) {
    const std::string whole = outcome<T>(text, text.size() + 1, options);
    for (std::size_t piece = 1; piece < text.size(); ++piece) BOOST_REQUIRE_EQUAL(outcome<T>(text, piece, options), whole);
    return whole;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_elements_of_a_list) {
    BOOST_TEST(in_pieces<int>("[1, 2 ,-3\n,\t4]") == "1 2 -3 4 end");
    BOOST_TEST(in_pieces<int>(" [ ] ") == "end");
    BOOST_TEST(in_pieces<int>("\xef\xbb\xbf[7]") == "7 end");
    BOOST_TEST(in_pieces<std::vector<int>>("[[],[1],[2,3]]") == "[] [1] [2,3] end");
    BOOST_TEST(in_pieces<std::string>(R"(["", "a]", "\"", "\\", "\\\"],[", "é{"])") == R"("" "a]" "\"" "\\" "\\\"],[" "é{" end)");
    BOOST_TEST(in_pieces<bool>("[true,false]") == "true false end");
}

BOOST_AUTO_TEST_CASE(the_elements_of_an_answer) {
    BOOST_TEST(in_pieces<test::person>(R"({"count":2,"value":[{"displayName":"A]"},{"displayName":"B","uniqueName":"}{"}]})") ==
               R"({"displayName":"A]"} {"displayName":"B","uniqueName":"}{"} end)");
    BOOST_TEST(in_pieces<int>(R"({"value":[1,2],"count":2,"more":[3,{"value":[4]}]})") == "1 2 end");
    BOOST_TEST(in_pieces<int>(R"({"value ":[1],"x":{"value":[2]},"y":"value","valu":[3],"value":[4]})") == "4 end");
    BOOST_TEST(in_pieces<int>(R"({"count":0,"value":null})") == "end");
    BOOST_TEST(in_pieces<int>(R"({"value":null})") == "end");
    const std::string items = "[" + std::string(test::item_text) + "," + std::string(test::item_text) + "]";
    const std::string one = json::encode(test::whole_item());
    BOOST_TEST(in_pieces<test::item>(items) == one + " " + one + " end");
}

BOOST_AUTO_TEST_CASE(values_that_are_not_lists_are_refused) {
    BOOST_TEST(in_pieces<int>("") == "protocol: expected an object, found the end of the text at ");
    BOOST_TEST(in_pieces<int>("7") == "protocol: expected an object, found a number at ");
    BOOST_TEST(in_pieces<int>(R"({"value":{"a":1}})") == "protocol: expected a list, found another value at /value");
    for (const char* const text : {"{}", R"({"count":2})", R"({"values":[1,2],"count":2})"})
        BOOST_TEST(in_pieces<int>(text) == "protocol: expected this member, found nothing at /value");
    BOOST_TEST(in_pieces<int>(R"({"count":2,"value":null})") == "protocol: expected a list, found null at /value");
    BOOST_TEST(in_pieces<int>(R"({"value":[1],"value":[2]})").substr(0, 11) == "1 protocol:");
    BOOST_TEST(in_pieces<int>("[1][2]") == "1 protocol: expected the end of the text, found more at ");
    BOOST_TEST(in_pieces<int>(R"({"value":[1]]})").substr(0, 11) == "1 protocol:");
    BOOST_TEST(in_pieces<int>(R"({"a" "value"[1]})").substr(0, 11) == "1 protocol:");
    BOOST_TEST(in_pieces<int>(R"({"count":"x","value":[1]})").substr(0, 11) == "1 protocol:");
}

BOOST_AUTO_TEST_CASE(a_wrong_element_is_reported_with_its_pointer) {
    BOOST_TEST(in_pieces<int>("[1,\"x\"]") == "1 protocol: expected a whole number from -2147483648 to 2147483647, found a string at /1");
    BOOST_TEST(in_pieces<test::person>(R"({"value":[{"displayName":"A"},{"displayName":[]}]})") ==
               R"({"displayName":"A"} protocol: expected a string, found an array at /value/1/displayName)");
    BOOST_TEST(in_pieces<int>("[1 2]") == "1 protocol: expected a comma or the end of the list, found another character at ");
    for (const char* text : {"[1,]", "[,1]", "[1,,2]", "[{]", "[[}]", "[1}", "[01]", "[\"\x01\"]", "[tru]", "[\"\\x\"]"})
        BOOST_TEST(in_pieces<json::raw>(text).find("protocol: ") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(every_truncation_is_a_failure) {
    const std::string_view text = R"({"count":2,"value":[{"displayName":"a\"]"},{"displayName":"b"}],"x":[{}]})";
    for (std::size_t size = 0; size < text.size(); ++size)
        BOOST_TEST(in_pieces<test::person>(text.substr(0, size)).find("protocol: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(sizes_are_bounded) {
    json::element_options small;
    small.each.max_bytes = 8;
    small.max_bytes_around = 20;
    BOOST_TEST(in_pieces<std::string>(R"(["123456","1234567"])", small).substr(0, 19) == "\"123456\" too_large:");
    BOOST_TEST(outcome<int>("[1" + std::string(100, ' ') + ",2]", 3, small) == "1 2 end");
    BOOST_TEST(
        outcome<int>(R"({"x":"0123456789012","value":[1]})", 4, small) == "too_large: the text around the list is longer than allowed at ");
    BOOST_TEST(outcome<json::raw>("[" + std::string(100, '1'), 4, small) == "too_large: an element of the list is longer than allowed at ");
}

BOOST_AUTO_TEST_CASE(null_counts_as_the_options_say) {
    BOOST_TEST(in_pieces<test::person>(R"([{"displayName":"A","uniqueName":null}])") == R"({"displayName":"A"} end)");
    BOOST_TEST(in_pieces<int>(R"({"value":[null,5, null ,"6"]})") == "5 6 end");
    BOOST_TEST(in_pieces<int>("[null]", {.each = {.null_is_absent = true}}).substr(0, 9) == "protocol:");
    json::elements<int> reading;
    BOOST_TEST(reading.read("[5,6", [](int) {}).has_value());
    BOOST_TEST(reading.count() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
