// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/indent.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(json_indent)

using azdo::json::indented;

BOOST_AUTO_TEST_CASE(objects_and_lists_on_lines) {
    BOOST_TEST(indented(R"({"a":1,"b":{"c":"x"}})") == "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": \"x\"\n  }\n}");
    BOOST_TEST(indented(R"([{"a":1},2])", 4) == "[\n    {\n        \"a\": 1\n    },\n    2\n]");
    BOOST_TEST(indented(R"({"a": 1,  "b":2})") == "{\n  \"a\": 1,\n  \"b\": 2\n}");
}

BOOST_AUTO_TEST_CASE(values_that_stay_on_one_line) {
    BOOST_TEST(indented("{}") == "{}");
    BOOST_TEST(indented("[]") == "[]");
    BOOST_TEST(indented(R"({"a":[1,"x",null],"b":{},"c":[]})") == "{\n  \"a\": [1, \"x\", null],\n  \"b\": {},\n  \"c\": []\n}");
    BOOST_TEST(indented("17") == "17");
}

BOOST_AUTO_TEST_CASE(strings_stay_as_they_are) {
    BOOST_TEST(indented(R"({"a,b":"{[:, \"\\"})") == "{\n  \"a,b\": \"{[:, \\\"\\\\\"\n}");
    BOOST_TEST(indented(R"(["]","["])") == R"(["]", "["])");
}

BOOST_AUTO_TEST_CASE(with_another_indentation_and_white_space_in_the_text) {
    using azdo::json::indented;
    BOOST_TEST(indented("{\"a\":{\"b\":1}}", "\t", "\r\n\t") == "{\r\n\t\t\"a\": {\r\n\t\t\t\"b\": 1\r\n\t\t}\r\n\t}");
    BOOST_TEST(
        indented(" { \"a\" : [ ] , \"b\":{\n} ,\"c\":[ 1 , \"]{\" ] } ") == "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [1, \"]{\"]\n}");
    BOOST_TEST(indented("7") == "7");
}

BOOST_AUTO_TEST_SUITE_END()
