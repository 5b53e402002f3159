// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/foreign_notation.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_foreign_notation)

using namespace azdo::json;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_CASE(keys_and_values_of_hjson) {
    for (const std::string_view text : {"port", "$a", "_b", "-c", "8", "\xc3\xa4", "+1", "!x"}) {
        BOOST_TEST(foreign_notation(text, 0, due_here::key) == "a key without quotes, as in Hjson", text);
        BOOST_TEST(foreign_notation(text, 0, due_here::value) == "a text without quotes, as in Hjson", text);
    }
    BOOST_TEST(foreign_notation("'a'", 0, due_here::key) == "a key in single quotes, as in Hjson");
    BOOST_TEST(foreign_notation("'a'", 0, due_here::value) == "a text in single quotes, as in Hjson");
    BOOST_TEST(foreign_notation("'''\na\n'''", 0, due_here::value) == "a text in ''', as in Hjson");
    for (const std::string_view other : {"", "{", "}", "[", "]", ",", ":", "\"a\"", "// x", "# x", "\x01", "\x7f", "\xff"}) {
        BOOST_TEST(foreign_notation(other, 0, due_here::key).empty(), other);
        BOOST_TEST(foreign_notation(other, 0, due_here::value).empty(), other);
    }
}

BOOST_AUTO_TEST_CASE(commas_that_are_left_out) {
    for (const std::string_view next : {"\"b\"", "b", "'b'", "{", "[", "8"}) {
        const std::string text = std::string("1 // x\n").append(next);
        BOOST_TEST(foreign_notation(text, 7, due_here::comma, 1) == "a new line without one, as in Hjson", next);
    }
    BOOST_TEST(foreign_notation("8 apples", 2, due_here::comma, 1) == "a text without quotes, as in Hjson");
    BOOST_TEST(foreign_notation("10.0.0.1", 4, due_here::comma, 4) == "a text without quotes, as in Hjson");
    BOOST_TEST(foreign_notation("1 \"b\"", 2, due_here::comma, 1).empty());
    BOOST_TEST(foreign_notation("1\n]", 2, due_here::comma, 1).empty());
    BOOST_TEST(foreign_notation("1", 1, due_here::comma, 1).empty());
}

BOOST_AUTO_TEST_CASE(characters_that_cannot_be_seen) {
    BOOST_TEST(foreign_notation("{\xe2\x80\x8b}", 1, due_here::key) == "U+200B ZERO WIDTH SPACE");
    BOOST_TEST(foreign_notation("1\xc2\xa0,", 1, due_here::comma, 1) == "U+00A0 NO-BREAK SPACE");
}

BOOST_AUTO_TEST_CASE(encodings) {
    for (const std::string_view text : {"\xff\xfe{\0"sv, "\xfe\xff\0{"sv, "\xff\xfe"sv, "{\0\r\0"sv, "\0{\0}"sv, "{\0"sv})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(foreign_encoding(text) == "UTF-16");
    for (const std::string_view text : {"\xff\xfe\0\0{\0\0\0"sv, "\0\0\xfe\xff\0\0\0{"sv, "{\0\0\0"sv, "\0\0\0{"sv})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(foreign_encoding(text) == "UTF-32");
    for (const std::string_view text : {""sv, "{}"sv, "\xef\xbb\xbf{}"sv, "\0"sv, "{"sv, "{}\0"sv, "\xff{"sv, "\0\0"sv, "\x01\0"sv})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(foreign_encoding(text).empty());
}

BOOST_AUTO_TEST_SUITE_END()
