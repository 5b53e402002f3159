// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/unexpected_character.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(config_unexpected_character)

using azdo::config::find_unexpected_character;

BOOST_AUTO_TEST_CASE(positions_count_characters) {
    const auto is = [](std::string_view text, std::size_t position, std::string_view name) {
        const auto found = find_unexpected_character(text);
        BOOST_REQUIRE(found);
        BOOST_TEST(found->position == position);
        BOOST_TEST(found->name == name);
    };
    is("ab c", 3, "a blank");
    is("\n", 1, "a line break");
    is("ab\r\n", 3, "a line break");
    is("a\tb", 2, "a tab");
    is(std::string_view("a\0b", 3), 2, "a control character");
    is("abc\x7f", 4, "a control character");
    is("abc\u200b", 4, "U+200B ZERO WIDTH SPACE");
    is("\u200ehttps://x", 1, "U+200E LEFT-TO-RIGHT MARK");
    is("ab\u202ecd", 3, "U+202E RIGHT-TO-LEFT OVERRIDE");
    is("a\u00ad", 2, "U+00AD SOFT HYPHEN");
    is("a\xff", 2, "not an ASCII character");
    is("\u00e9 ", 1, "not an ASCII character");
}

BOOST_AUTO_TEST_CASE(invisible_characters) {
    using azdo::config::find_invisible_character;
    BOOST_TEST(find_invisible_character("\u00e9\u4e2d\u2060x")->position == 3u);
    BOOST_TEST(find_invisible_character("\u00e9\u4e2d\u2060x")->name == "U+2060 WORD JOINER");
    for (const std::string_view text : {"", "a b\n", "\u00e9", "\xff\xe2\x80", "\x80\xae"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!find_invisible_character(text).has_value());
}

BOOST_AUTO_TEST_CASE(other_values_are_valid) {
    for (const std::string_view text : {"", "a", "!~", "eyJ.a-_="})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!find_unexpected_character(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
