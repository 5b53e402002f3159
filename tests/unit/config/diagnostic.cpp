// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/diagnostic.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_diagnostic)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(a_line_for_an_editor) {
    BOOST_TEST(to_line("a.json", {severity::error, {"/x/y", 3, 14}, "expected a number"}) == "a.json:3:14: error: /x/y: expected a number");
    BOOST_TEST(to_line("a.json", {severity::warning, {"", 1, 1}, "odd"}) == "a.json:1:1: warning: (root): odd");
    BOOST_TEST(to_line("a.json", {severity::error, {"/x", 0, 0}, "from elsewhere"}) == "a.json: error: /x: from elsewhere");
}

BOOST_AUTO_TEST_CASE(a_text_is_a_line_each) {
    BOOST_TEST(to_text("f", {}) == "");
    BOOST_TEST(to_text("f", {{severity::error, {"/a", 1, 2}, "x"}, {severity::warning, {"/b", 3, 4}, "y"}}) ==
               "f:1:2: error: /a: x\nf:3:4: warning: /b: y");
}

BOOST_AUTO_TEST_CASE(errors_among_them) {
    BOOST_TEST(!has_errors({}));
    BOOST_TEST(!has_errors({{severity::warning, {}, ""}}));
    BOOST_TEST(has_errors({{severity::warning, {}, ""}, {severity::error, {}, ""}}));
}

BOOST_AUTO_TEST_CASE(control_characters_of_keys_are_escaped) {
    BOOST_TEST(printable("/a\n\x1b[1m\x7f/\u00e9\u0085\u00a0~1") == "/a\\u000a\\u001b[1m\\u007f/\u00e9\\u0085\\u00a0~1");
    BOOST_TEST(to_line("f", {severity::error, {"/a\nb", 1, 2}, "x"}) == "f:1:2: error: /a\\u000ab: x");
}

BOOST_AUTO_TEST_CASE(invisible_and_bidirectional_characters_are_shown) {
    BOOST_TEST(printable("/app\u202eId\u200b\u2066x\u2069") == "/app\\u202eId\\u200b\\u2066x\\u2069");
    BOOST_TEST(printable("\u00ad\u2028\u2029\ufeff\u061c") == "\\u00ad\\u2028\\u2029\\ufeff\\u061c");
    BOOST_TEST(printable("\U000e0041\U0001d173") == "\\udb40\\udc41\\ud834\\udd73");
    BOOST_TEST(printable("\u4e2d\U0001f600\xff\xe2\x80") == "\u4e2d\U0001f600\xff\xe2\x80");
}

BOOST_AUTO_TEST_SUITE_END()
