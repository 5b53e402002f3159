// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/scan.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_scan)

using azdo::json::scan;
using azdo::json::scan_options;
using azdo::json::scanned;

namespace {
/// The faults of a text: offset and pointer of each.
std::string faults(std::string_view text, const scan_options& options = {}) {
    const scanned made = scan(text, options);
    std::string all;
    for (const auto& one : made.faults) all += (all.empty() ? "" : " ") + std::to_string(one.at) + made.pointer_of(one.node);
    return all;
}
std::string strict(std::string_view text, const scan_options& options = {}) { return scan(text, options).strict.reveal(); }
} // namespace

BOOST_AUTO_TEST_CASE(good_texts_have_no_faults_and_stay_as_they_are) {
    for (const std::string_view text : {"{}", "[]", " 1 ", "\"\"", "null", "true", "false", "-0.5e+10", "[1,[2,{\"a\":[]}],3]",
             "{\"a\":{\"b\":\"\\ud83d\\ude00\\n\\u00E9\u20ac\"}}"}) {
        BOOST_TEST_INFO_SCOPE(text);
        BOOST_TEST(faults(text) == "", text);
        BOOST_TEST(strict(text) == text);
        BOOST_TEST(scan(text).complete);
        BOOST_TEST(azdo::json::decode<azdo::json::raw>(text).has_value());
    }
}

// Except for a trailing comma: the fault is at the comma, which must be removed.
BOOST_AUTO_TEST_CASE(a_fault_is_at_the_first_character_that_cannot_continue) {
    const struct {
        std::string_view text, expected;
    } all[] = {{"", "0"}, {"  ", "2"}, {"{", "1"}, {"{\"a\":1,}", "6"}, {"[1,]", "2"}, {"{,}", "1"}, {"[,]", "1"}, {"{\"a\" 1}", "5"},
        {"{\"a\"}", "4"}, {"{\"a\":}", "5/a"}, {"{\"a\":1 \"b\":2}", "7"}, {"{\"a\":1", "6"}, {"{\"a\":1]", "6"}, {"[1}", "2"},
        {"{} x", "3"}, {"{}{}", "2"}, {"{}}", "2"}, {"{\"a\":01}", "6/a"}, {"{\"a\":1x}", "6/a"}, {"{\"a\":1.}", "7/a"},
        {"{\"a\":-}", "6/a"}, {"{\"a\":1e+}", "8/a"}, {"{\"a\":.5}", "5/a"}, {"{\"a\":+1}", "5/a"}, {"{\"a\":tru}", "8/a"},
        {"{\"a\":nul", "8/a"}, {"{\"a\":truex}", "9/a"}, {"{\"a\":True}", "5/a"}, {"{'a':1}", "1"}, {"{a:1}", "1"}, {"{\"a\":\"b", "7/a"},
        {"{\"a", "3"}, {"{\"a\":\"\\q\"}", "7/a"}, {"{\"a\":\"\\u12G4\"}", "10/a"}, {"{\"a\":\"\\u12\"}", "10/a"}, {"{\"a\":\"\\", "7/a"},
        {"{\"a\":\"\\ud800\"}", "6/a"}, {"{\"a\":\"\\udc00\"}", "6/a"}, {"{\"a\":\"\\ud800\\u0041\"}", "6/a"}, {"{\"\\ud800\":1}", "2"},
        {"// c\n1", "0"}, {"[1 2]", "3"}, {"[[1,2,x]]", "6/0/2"}, {"{\"a/b\":{\"~\":x}}", "12/a~1b/~0"}, {"\u00a0{}", "0"},
        {"{\"a\":1;}", "6/a"}};
    for (const auto& one : all) BOOST_TEST(faults(one.text) == one.expected, one.text << ": " << faults(one.text));
}

namespace {
std::string sentences(std::string_view text, const azdo::json::scan_options& options = {}) {
    std::string made;
    for (const auto& one : azdo::json::scan(text, options).faults)
        made.append(std::to_string(one.at)).append(": ").append(one.expected).append(" / ").append(one.found).append("\n");
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(hjson_is_named) {
    const azdo::json::scan_options lenient{.comments = true};
    BOOST_TEST(sentences("{port: 1}", lenient) == "1: a key in quotes or a closing brace / a key without quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": 1, port: 1}", lenient) == "9: a key in quotes / a key without quotes, as in Hjson\n");
    BOOST_TEST(sentences("{'port': 1}", lenient) == "1: a key in quotes or a closing brace / a key in single quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": some text\n}", lenient) == "6: a JSON value / a text without quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": 'x'}", lenient) == "6: a JSON value / a text in single quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": '''\nx\n'''}", lenient) == "6: a JSON value / a text in ''', as in Hjson\n");
    BOOST_TEST(
        sentences("{\"a\": 1 // one\n\"b\": 2}", lenient) == "15: a comma or a closing brace / a new line without one, as in Hjson\n");
    BOOST_TEST(sentences("[1\n2]", lenient) == "3: a comma or a closing bracket / a new line without one, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": 8 apples}", lenient) == "8: a comma or a closing brace / a text without quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\": tmp/x}", lenient) == "7: true / a text without quotes, as in Hjson\n");
    BOOST_TEST(sentences("a: 1", lenient) == "0: a JSON value / a text without quotes, as in Hjson\n");
    BOOST_TEST(sentences("{\"a\" 1}", lenient) == "5: a colon / a number\n");
}

BOOST_AUTO_TEST_CASE(all_three_comments) {
    const auto made = azdo::json::scan("# a\r\n{ // b\n\"x#\": /* c # */ 1 # d\n, # e\n}#", {.comments = true});
    BOOST_TEST(made.faults.empty());
    BOOST_TEST(made.complete);
    BOOST_TEST(made.comments.size() == 6u);
    BOOST_TEST(made.strict.reveal().find('#') == made.strict.reveal().find("x#") + 1);
    BOOST_TEST(sentences("{} # x") == "3: the end of the text / the start of a comment\n");
    BOOST_TEST(sentences("{# x\n}") == "1: a key in quotes or a closing brace / the start of a comment\n");
}

BOOST_AUTO_TEST_CASE(a_trailing_comma_is_pointed_at) {
    BOOST_TEST(sentences("{\"a\": 1 , }") == "8: no comma after the last one / one\n");
    BOOST_TEST(sentences("[[1],\n]") == "4: no comma after the last one / one\n");
    BOOST_TEST(sentences("{\"a\": 1 , }", {.comments = true}) == "");
}

BOOST_AUTO_TEST_CASE(other_encodings_and_invisible_characters_are_named) {
    BOOST_TEST(sentences(std::string_view("\xff\xfe{\0}\0", 6)) == "0: UTF-8 / UTF-16: save the file as UTF-8\n");
    BOOST_TEST(sentences(std::string_view("\0{\0}", 4)) == "0: UTF-8 / UTF-16: save the file as UTF-8\n");
    BOOST_TEST(sentences(std::string_view("{\0\0\0}\0\0\0", 8)) == "0: UTF-8 / UTF-32: save the file as UTF-8\n");
    BOOST_TEST(sentences("{\xe2\x80\xae\"a\": 1}") == "1: a key in quotes or a closing brace / U+202E RIGHT-TO-LEFT OVERRIDE\n");
    BOOST_TEST(sentences("{\"a\":\xc2\xa0 1}") == "5: a JSON value / U+00A0 NO-BREAK SPACE\n");
    BOOST_TEST(sentences("[1\xef\xbb\xbf]") == "2: a comma or a closing bracket / U+FEFF ZERO WIDTH NO-BREAK SPACE, a byte order mark\n");
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_a_fault_at_its_first_byte) {
    for (const std::string_view bytes : {"\xff", "\xc0\x80", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xf0\x9f\x98"}) {
        BOOST_TEST_INFO_SCOPE(bytes);
        BOOST_TEST(faults("{\"a\":\"b" + std::string(bytes) + "c\"}") == "7/a");
        BOOST_TEST(faults("{\"a" + std::string(bytes) + "\":1}") == "3");
        BOOST_TEST(faults(bytes) == "0");
        BOOST_TEST(faults("{}//" + std::string(bytes), {.comments = true}) == "4");
    }
}

BOOST_AUTO_TEST_CASE(reading_continues_after_control_characters) {
    BOOST_TEST(faults("{\"a\":\"x\r\ny\tz\n\",\"b\n\":1,\"c\":x}") == "7/a 10/a 12/a 17 26/c");
    BOOST_TEST(faults(std::string_view("[\"\0\x1f\x7f\"]", 7)) == "2/0 3/0");
    BOOST_TEST(faults("[\"\n\r\"]") == "2/0 3/0"); // LF CR counts as two
    BOOST_TEST(strict("{\"a\":\"x\r\ny\"}") == "{\"a\":\"x  y\"}");
    BOOST_TEST(scan("[\"\n\"]").nodes[1].controls);
    BOOST_TEST(faults("[\"\n\n\n\n\"]", {.fault_limit = 2}) == "2/0 3/0");
}

BOOST_AUTO_TEST_CASE(a_truncated_text_is_closed_after_the_last_complete_value) {
    BOOST_TEST(strict("{\"a\":{\"b\":[1,{\"c\":tru") == "{\"a\":{\"b\":[1,{}]}}");
    BOOST_TEST(strict("{\"a\":1,\"b\"") == "{\"a\":1}");
    BOOST_TEST(strict("{\"a\":1,\"b\":\"x") == "{\"a\":1}");
    BOOST_TEST(strict("{} x") == "{}");
    BOOST_TEST(strict("{\"a\":1,\"b\":0x1f}") == "{\"a\":1}"); // not 0: 0x1f is not a number
    BOOST_TEST(strict("[1, 2 3]") == "[1, 2]");
    BOOST_TEST(strict("tru") == "");
    BOOST_TEST(strict("\"x") == "");
    BOOST_TEST(!scan("{} x").complete);
    const scanned made = scan("[1,[2");
    BOOST_TEST(!made.nodes[0].whole);
    BOOST_TEST(made.nodes[0].end == 7u); // of "[1,[2]]"
    BOOST_TEST(made.nodes[2].end == 6u);
}

BOOST_AUTO_TEST_CASE(comments_and_commas_after_the_last_element) {
    const scan_options lenient{.comments = true};
    BOOST_TEST(faults("// a\n{\"a\": /* \u00e9 */ [1, 2, ], } // b", lenient) == "");
    BOOST_TEST(strict("/*a*/[1,/*b*/]", lenient) == "     [1      ]");
    BOOST_TEST(scan("//a\n[1/*b*/]", lenient).comments.size() == 2u);
    BOOST_TEST(faults("[1,,]", lenient) == "3");
    BOOST_TEST(faults("[,]", lenient) == "1");
    BOOST_TEST(faults("{} /x", lenient) == "4");
    BOOST_TEST(faults("{} /", lenient) == "4");
    BOOST_TEST(faults("{} /* *", lenient) == "7");
    BOOST_TEST(faults("{\"a\":\"//\"}", lenient) == "");
    BOOST_TEST(faults("// only this", lenient) == "12");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_skipped) {
    BOOST_TEST(faults("\xEF\xBB\xBF{}") == "");
    BOOST_TEST(strict("\xEF\xBB\xBF{}") == "   {}");
    BOOST_TEST(faults("\xEF\xBB\xBF") == "3");
    BOOST_TEST(faults("{}\xEF\xBB\xBF") == "2");
}

BOOST_AUTO_TEST_CASE(a_level_too_deep) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    BOOST_TEST(faults(nested(512)) == "");
    BOOST_TEST(scan(nested(513)).faults.front().at == 512u);
    BOOST_CHECK(scan(nested(513)).faults.front().kind == azdo::failure_kind::too_large);
    BOOST_TEST(faults("[[]]", {.max_depth = 1}) == "1/0");
    BOOST_TEST(scan(std::string(1'000'000, '[')).faults.size() == 1u);
    BOOST_TEST(scan(std::string(1'000'000, '['), {.max_depth = 2'000'000}).nodes.size() == 1'000'001u);
}

BOOST_AUTO_TEST_CASE(it_agrees_with_the_decoder) {
    const std::string good = R"({"a":[1,-2.5e3,"x\u00e9",true,null,{"b":{}}],"c":"\\\""})";
    for (std::size_t i = 0; i <= good.size(); ++i)
        for (const char c : std::string("\"\\{}[],:0-.eE+tnf x\x80\x01\n")) {
            std::string text = good;
            if (i < good.size())
                text[i] = c;
            else
                text += c;
            const scanned made = scan(text);
            BOOST_TEST(azdo::json::decode<azdo::json::raw>(text).has_value() == made.faults.empty(), text);
            BOOST_TEST((made.strict.empty() || azdo::json::decode<azdo::json::raw>(made.strict.reveal()).has_value()), text);
        }
}

BOOST_AUTO_TEST_SUITE_END()
