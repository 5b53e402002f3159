// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/invisible_character.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_invisible_character)

using azdo::first_character;
using azdo::invisible_name;

BOOST_AUTO_TEST_CASE(bidirectional_and_zero_width_characters_have_names) {
    BOOST_TEST(invisible_name(0x202e) == "U+202E RIGHT-TO-LEFT OVERRIDE");
    BOOST_TEST(invisible_name(0x200e) == "U+200E LEFT-TO-RIGHT MARK");
    BOOST_TEST(invisible_name(0xad) == "U+00AD SOFT HYPHEN");
    BOOST_TEST(invisible_name(0x2028) == "U+2028 LINE SEPARATOR");
    BOOST_TEST(invisible_name(0x2029) == "U+2029 PARAGRAPH SEPARATOR");
    BOOST_TEST(invisible_name(0xfeff) == "U+FEFF ZERO WIDTH NO-BREAK SPACE, a byte order mark");
    BOOST_TEST(invisible_name(0xa0) == "U+00A0 NO-BREAK SPACE");
    for (const std::uint32_t code :
        {0x61cu, 0x34fu, 0x115fu, 0x17b5u, 0x180bu, 0x180fu, 0x2003u, 0x200bu, 0x200du, 0x202au, 0x202du, 0x2060u, 0x2064u, 0x2066u,
            0x2069u, 0x206fu, 0x3164u, 0xfe0fu, 0xffa0u, 0xfff9u, 0x1bca0u, 0x1d17au, 0xe0001u, 0xe007fu, 0xe0100u, 0xe0fffu})
        BOOST_TEST(!invisible_name(code).empty(), code);
}

BOOST_AUTO_TEST_CASE(visible_characters_have_no_name) {
    for (const std::uint32_t code : {0x0u, 0x20u, 0x41u, 0x7eu, 0x84u, 0xe9u, 0xaeu, 0x350u, 0x2010u, 0x2027u, 0x2030u, 0x2070u, 0x4e2du,
             0xfdffu, 0xfffdu, 0x1f600u, 0xdffffu, 0xe1000u, 0x10ffffu})
        BOOST_TEST(invisible_name(code).empty(), code);
}

BOOST_AUTO_TEST_CASE(the_first_character_of_a_text) {
    const auto is = [](std::string_view text, std::uint32_t code, std::size_t size) {
        const azdo::text_character made = first_character(text);
        return made.code == code && made.size == size;
    };
    BOOST_TEST(is("a\xff", 'a', 1));
    BOOST_TEST(is("\xc2\xa0x", 0xa0, 2));
    BOOST_TEST(is("\xe2\x80\xae", 0x202e, 3));
    BOOST_TEST(is("\xf3\xa0\x80\x81", 0xe0001, 4));
    for (const std::string_view bad : {"", "\x80", "\xc0\x80", "\xe2\x80", "\xe2\x41\x80", "\xf5\x80\x80\x80", "\xff"})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(is(bad, 0, 0));
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_not_a_character) {
    for (const char* wrong : {"\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf4\x90\x80\x80",
             "\xf5\x80\x80\x80", "\x80", "\xe2\x82", "\xff"})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(azdo::first_character(wrong).size == 0u);
    BOOST_TEST(azdo::first_character("\xed\x9f\xbf").code == 0xd7ffu);
    BOOST_TEST(azdo::first_character("\xee\x80\x80").code == 0xe000u);
    BOOST_TEST(azdo::first_character("\xf4\x8f\xbf\xbf").code == 0x10ffffu);
    BOOST_TEST(azdo::first_character("\xe0\xa0\x80").code == 0x800u);
    BOOST_TEST(azdo::first_character("\xf0\x90\x80\x80").code == 0x10000u);
}

BOOST_AUTO_TEST_SUITE_END()
