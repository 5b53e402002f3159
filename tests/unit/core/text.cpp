// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/text.hpp>

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_text)

using azdo::detail::digits_of;
using azdo::detail::joined;

BOOST_AUTO_TEST_CASE(a_text_takes_the_place_of_what_was_there) {
    std::string to = "a text that is longer than a string holds within itself";
    azdo::detail::assign(to, "short");
    BOOST_TEST(to == "short");
    azdo::detail::assign(to, {});
    BOOST_TEST(to == "");
    azdo::detail::assign(to, std::string(100, 'x'));
    BOOST_TEST(to == std::string(100, 'x'));
}

BOOST_AUTO_TEST_CASE(one_byte_order_mark_is_left_out) {
    BOOST_TEST(azdo::detail::without_mark("\xef\xbb\xbf{}") == "{}");
    BOOST_TEST(azdo::detail::without_mark("\xef\xbb\xbf\xef\xbb\xbf") == "\xef\xbb\xbf");
    for (const std::string_view text : {"", "\xef\xbb", "\xef\xbb\xbe{}", " \xef\xbb\xbf"}) {
        BOOST_TEST_INFO_SCOPE(text);
        BOOST_TEST(azdo::detail::without_mark(text) == text);
        BOOST_TEST(azdo::detail::size_of_mark(text) == 0u);
    }
}

BOOST_AUTO_TEST_CASE(white_space_is_trimmed_at_the_ends) {
    using azdo::detail::trimmed;
    BOOST_TEST(trimmed(" \t\r\na b\n ") == "a b");
    BOOST_TEST(trimmed("a") == "a");
    BOOST_TEST(trimmed("\v\f") == "\v\f"); // not of this set
    BOOST_TEST(trimmed(" \t\r\n") == "");
    BOOST_TEST(trimmed("") == "");
    BOOST_TEST(trimmed("\r a\t", " \t") == "\r a");
}

BOOST_AUTO_TEST_CASE(texts_and_characters_are_appended) {
    std::string to = "a";
    azdo::detail::append(to, std::string_view("bc\0d", 4));
    azdo::detail::append(to, std::string_view());
    azdo::detail::append(to, '\0');
    azdo::detail::append(to, std::string(40, 'x'));
    BOOST_TEST(to == std::string("abc\0d\0", 6) + std::string(40, 'x'));
}

BOOST_AUTO_TEST_CASE(pieces_are_joined) {
    BOOST_TEST(joined({}) == "");
    BOOST_TEST(joined({"", "", std::string_view()}) == "");
    BOOST_TEST(joined({"at most ", digits_of(12), " bytes"}) == "at most 12 bytes");
}

BOOST_AUTO_TEST_CASE(a_number_has_no_digits_beyond_its_precision) {
    BOOST_TEST(std::string_view(digits_of(0)) == "0");
    BOOST_TEST(std::string_view(digits_of(9)) == "9");
    BOOST_TEST(std::string_view(digits_of(10)) == "10");
    BOOST_TEST(std::string_view(digits_of(1'000'700)) == "1000700");
    BOOST_TEST(std::string_view(digits_of(std::numeric_limits<std::uint64_t>::max())) == "18446744073709551615");
}

BOOST_AUTO_TEST_CASE(only_the_case_of_ascii_letters_does_not_count) {
    using azdo::detail::equal_ignoring_case;
    BOOST_TEST(equal_ignoring_case("Retry-After", "rETRY-aFTER"));
    BOOST_TEST(equal_ignoring_case("", ""));
    BOOST_TEST(!equal_ignoring_case("a", "ab"));
    BOOST_TEST(!equal_ignoring_case("[", "{")); // the same distance as from A to a
    BOOST_TEST(!equal_ignoring_case("@", "`"));
    BOOST_TEST(!equal_ignoring_case("\xc3\x89", "\xc3\xa9"));
}

BOOST_AUTO_TEST_CASE(guids) {
    using azdo::detail::guid_fault;
    const std::string good = "01234567-89ab-CDEF-0123-456789abcdef";
    BOOST_TEST(guid_fault(good) == 0u);
    BOOST_TEST(azdo::detail::is_guid(good));
    BOOST_TEST(guid_fault("") == 1u);
    BOOST_TEST(guid_fault(good.substr(0, 35)) == 36u);
    BOOST_TEST(guid_fault(good + "0") == 37u);
    BOOST_TEST(guid_fault("g1234567-89ab-CDEF-0123-456789abcdef") == 1u);
    BOOST_TEST(guid_fault("01234567089ab-CDEF-0123-456789abcdef") == 9u);
    BOOST_TEST(!azdo::detail::is_guid("01234567-89ab-CDEF-0123-456789abcde@"));
}

BOOST_AUTO_TEST_SUITE_END()
