// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/display_text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo_cli_display_text {
using namespace azdo_cli;
using namespace std::string_view_literals;
} // namespace azdo_cli_display_text

BOOST_AUTO_TEST_SUITE(azdo_cli_display_text)

BOOST_AUTO_TEST_CASE(columns_of_scripts) {
    const std::pair<std::string_view, std::size_t> rows[] = {{"", 0}, {"abc", 3}, {"äöü", 3}, {"a\xcc\x88", 1}, {"日本語", 6}, {"한글", 4},
        {"ｶﾅ", 2}, {"Ａ", 2}, {"😀", 2}, {"👍🏽", 2}, {"é→", 2}, {"\xff", 1}, {"a\xe2\x80\x8d", 1}, {"עברית", 5}, {"☎", 1}, {"⚡", 2}};
    for (const auto& [text, expected] : rows) BOOST_TEST(columns(text) == expected, text);
}

BOOST_AUTO_TEST_CASE(nothing_commands_the_terminal) {
    const std::pair<std::string_view, std::string_view> rows[] = {{"a\x1b[31mb", "a␛[31mb"}, {"a\nb\r\n\tc ", "a b c"}, {"  a", "a"},
        {"a\a\b", "a␇␈"}, {"\x7f", "␡"}, {"a\0b"sv, "a␀b"},
        {"a\xc2\x9b"
         "31m",
            "a�31m"},
        {"\xff\xfe", "��"}, {"a\u202eb\u2066c\u200fd", "a�b�c�d"}, {"\xe2\x82", "��"}, {"\u2028", "�"}, {"日本", "日本"}, {"", ""}};
    for (const auto& [text, expected] : rows) BOOST_TEST(one_line(text) == expected);
}

BOOST_AUTO_TEST_CASE(lines_stay_lines) {
    const std::vector<std::string> expected{"a", "", "b        c", "d␛"};
    BOOST_TEST(safe_lines("a\r\n\nb\tc\nd\x1b") == expected, boost::test_tools::per_element());
    BOOST_TEST(safe_lines("a\rb").front() == "a␍b"); // a terminal would write b over a
    BOOST_TEST(safe_lines("").size() == 1u);
}

BOOST_AUTO_TEST_CASE(cut_at_whole_characters) {
    const std::pair<std::pair<std::string_view, std::size_t>, std::string_view> rows[] = {{{"abc", 3}, "abc"}, {{"abcd", 3}, "ab…"},
        {{"日本語", 6}, "日本語"}, {{"日本語", 5}, "日本…"}, {{"日本語", 4}, "日…"}, {{"日本語", 2}, "…"}, {{"abc", 1}, "…"},
        {{"abc", 0}, ""}, {{"", 0}, ""}, {{"a\xcc\x88qqq", 2}, "a\xcc\x88…"}};
    for (const auto& [given, expected] : rows) BOOST_TEST(cut(given.first, given.second) == expected);
    BOOST_TEST(padded("日", 4) == "日  ");
    BOOST_TEST(padded("abc", 2) == "abc");
}

BOOST_AUTO_TEST_CASE(wrapped_at_spaces) {
    const auto check = [](std::string_view line, std::size_t width, std::vector<std::string> expected) {
        BOOST_TEST(wrap(line, width) == expected, boost::test_tools::per_element());
    };
    check("", 5, {""});
    check("one two three", 7, {"one two", "three"});
    check("one two three", 8, {"one two", "three"});
    check("abcdefgh", 3, {"abc", "def", "gh"});
    check("ab cdefgh", 4, {"ab", "cdef", "gh"});
    check("日本語", 3, {"日", "本", "語"});
    check("日本", 1, {"日", "本"}); // wider than the terminal, but nothing is lost
    check("ab", 0, {"a", "b"});
    check(" ab", 2, {" a", "b"});
}

BOOST_AUTO_TEST_SUITE_END()
