// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/reader.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_reader)

namespace json = azdo::json;
using namespace std::string_view_literals;

namespace {
bool accepts(std::string_view text, std::uint32_t depth = 64) {
    json::reader r(text, depth);
    const char* p = json::skip_value(r, json::skip_blank(r.begin, r.end));
    const bool whole = p && json::skip_blank(p, r.end) == r.end;
    BOOST_TEST(json::has_fault(r) == (p == nullptr));
    if (p) BOOST_TEST(r.depth_left == depth);
    return whole;
}
} // namespace

BOOST_AUTO_TEST_CASE(texts_of_the_grammar) {
    const std::string_view good[] = {"null", "true", "false", "0", "-0", "-1", "1.5e-7", "1E400", "\"\"", "\"a\"", "[]", "{}", "[ ]", "{ }",
        "[1,2,3]", "[[[]]]", " [ 1 , \"a\" ] ", "{\"a\":1}", "{\"a\":1,\"b\":[{}]}", "{\"\":0}", "{\"a\":1,\"a\":2}", "\t\r\n 1 \t\r\n",
        "[\"\\u0000\\ud83d\\ude00\"]", "[\"\x7f\"]", "[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "\"\xef\xbb\xbf\"", "{\"a\" :\n1}", "[123456789012345678901234567890]", "[\"\xe2\x80\xa8\"]"};
    for (std::string_view text : good) BOOST_TEST(accepts(text), text);
}

BOOST_AUTO_TEST_CASE(texts_against_the_grammar) {
    const std::string_view bad[] = {"", " ", "nul", "nulll", "True", "TRUE", "tru", "undefined", "NaN", "-Infinity", "+1", "01", "-01",
        "1.", ".1", "1e", "1e+", "0x1", "1_000", "-", "'a'", "\"", "\"a", "\"\\\"", "\"\\a\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"",
        "\"\n\"", "\"\t\"", "\"\x1f\"", "\"\0\""sv, "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1:2]", "[1}", "{", "}",
        "{]", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{a:1}",
        "{'a':1}", "{1:1}", "{null:1}", "{\"a\":1}}", "[]]", "1 2", "{} {}", "// c\n1", "/* c */ 1", "[1] // c",
        "\xef\xbb\xbf"
        "1",
        "\"\x80\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xe2\x82\"", "{\"\xff\":1}", "{\"\\q\":1}",
        "\x0c"
        "1",
        "\xc2\xa0"
        "1",
        "[\0]"sv, "1\0"sv};
    for (std::string_view text : bad) BOOST_TEST(!accepts(text), text);
}

BOOST_AUTO_TEST_CASE(strings_of_every_length_and_what_stops_them) {
    for (std::size_t length = 0; length < 70; ++length) {
        BOOST_TEST_INFO_SCOPE(length);
        const std::string plain(length, 'x');
        BOOST_TEST(accepts("[\"" + plain + "\",\"" + plain + "\\n\",\"" + plain + "\xc3\xa9\"]"));
        BOOST_TEST(accepts("\"" + plain + "\""));
        BOOST_TEST(!accepts("\"" + plain));
        BOOST_TEST(!accepts("\"" + plain + "\\\""));
        BOOST_TEST(!accepts("[\"" + plain + "\x01" + plain + "\"]"));
        BOOST_TEST(!accepts("[\"" + plain + "\xff" + plain + "\"]"));
        BOOST_TEST(!accepts("[\"" + plain + "\xc3\", \"" + plain + "\"]"));
        BOOST_TEST(accepts(std::string(length, ' ') + "[" + std::string(length, '\n') + "1" + std::string(length, '\t') + "]" +
                           std::string(length, '\r')));
    }
}

BOOST_AUTO_TEST_CASE(depth_is_limited) {
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    BOOST_TEST(accepts(nested(64)));
    json::reader r("[[[1]]]", 2);
    BOOST_TEST((json::skip_value(r, r.begin) == nullptr));
    BOOST_TEST((r.fault.kind == azdo::failure_kind::too_large));
    BOOST_TEST(r.fault.expected == "at most 2 levels of nesting");
    BOOST_TEST(r.fault.at - r.begin == 2);
    BOOST_TEST(!accepts(nested(65)));
    BOOST_TEST(accepts("[[],[],{}]", 2));
}

BOOST_AUTO_TEST_CASE(faults_name_what_was_expected_and_what_was_found) {
    const auto fault = [](std::string_view text) {
        json::reader r(text, 64);
        BOOST_TEST((json::skip_value(r, r.begin) == nullptr));
        return r.fault.expected + " | " + std::string(r.fault.found) + " | " + std::to_string(r.fault.at - r.begin);
    };
    BOOST_TEST(fault("[1 2]") == "a comma or a closing bracket | a number | 3");
    BOOST_TEST(fault("{\"a\":1") == "a comma or a closing brace | the end of the text | 6");
    BOOST_TEST(fault("{\"a\",1}") == "a colon | a comma | 4");
    BOOST_TEST(fault("{1:1}") == "a key in quotes | a number | 1");
    BOOST_TEST(fault("[\"a") == "a closing quote | the end of the text | 3");
    BOOST_TEST(fault("[\"a\\x\"]") == "an escape such as \\n or \\u00e9 | another one | 3");
    BOOST_TEST(fault("[\"a\n\"]") == "control characters to be escaped | one as it is | 3");
    BOOST_TEST(fault("[\"a\xff\"]") == "well-formed UTF-8 | other bytes | 3");
    BOOST_TEST(fault("[hunter2]") == "a JSON value | no JSON value | 1");
    BOOST_TEST(fault("[tru]") == "a JSON value | no JSON value | 1");
    BOOST_TEST(fault("[,]") == "a JSON value | a comma | 1");
}

BOOST_AUTO_TEST_CASE(a_scratch_buffer_that_held_a_secret_is_wiped) {
    json::scratch_buffer scratch;
    char* const memory = scratch.get(8);
    for (int i = 0; i < 8; ++i) memory[i] = 's';
    BOOST_TEST((scratch.get(4) == memory));
    scratch.wipe();
    for (int i = 0; i < 8; ++i) BOOST_TEST(memory[i] == '\0');
}

BOOST_AUTO_TEST_SUITE_END()
