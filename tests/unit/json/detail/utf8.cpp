// SPDX-License-Identifier: BSL-1.0
#include "../utf8_table.hpp"

#include <azdo/json/detail/utf8.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_utf8)

namespace json = azdo::json;
using namespace std::string_view_literals;

namespace {
std::string encoded(std::uint32_t code_point) {
    char bytes[4];
    return std::string(bytes, json::write_utf8(bytes, code_point));
}
} // namespace

// RFC 3629 section 7.
BOOST_AUTO_TEST_CASE(examples_of_the_rfc) {
    BOOST_TEST(encoded(0x41) + encoded(0x2262) + encoded(0x391) + encoded(0x2e) == "\x41\xe2\x89\xa2\xce\x91\x2e");
    BOOST_TEST(encoded(0xd55c) + encoded(0xad6d) + encoded(0xc5b4) == "\xed\x95\x9c\xea\xb5\xad\xec\x96\xb4");
    BOOST_TEST(encoded(0x65e5) + encoded(0x672c) + encoded(0x8a9e) == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e");
    BOOST_TEST(encoded(0x233b4) == "\xf0\xa3\x8e\xb4");
}

BOOST_AUTO_TEST_CASE(every_code_point_but_a_surrogate_is_well_formed) {
    for (std::uint32_t code_point = 0; code_point < 0x110000; ++code_point) {
        const bool surrogate = code_point >= 0xd800 && code_point < 0xe000;
        if (json::is_utf8(encoded(code_point)) == surrogate) BOOST_FAIL(code_point); // a macro for each would take most of the time
    }
}

BOOST_AUTO_TEST_CASE(malformed_sequences) {
    const std::string_view bad[] = {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2\x41", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xe2\x82",
        "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x98", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
        "\xf8\x88\x80\x80\x80", "\xfe", "\xff", "\xe2\x28\xa1", "\xe2\x82\x28", "\xf0\x28\x8c\xbc", "\xf0\x90\x28\xbc", "\xf0\x90\x8c\x28"};
    for (std::string_view one : bad) {
        BOOST_TEST_INFO_SCOPE(one);
        for (std::size_t before = 0; before < 18; ++before) {
            const std::string text = std::string(before, 'x') + std::string(one) + "yyyyyyyyyyyyyyyy";
            BOOST_TEST(!json::is_utf8(text));
            BOOST_TEST(
                json::find_invalid_utf8(text.data(), text.data() + text.size()) - text.data() == static_cast<std::ptrdiff_t>(before));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_sequence_cut_off_by_the_end) {
    const std::string_view text = "\xf0\x9f\x98\x80"sv;
    for (std::size_t size = 1; size < 4; ++size) BOOST_TEST(json::utf8_sequence(text.data(), text.data() + size) == 0u);
    BOOST_TEST(json::utf8_sequence(text.data(), text.data() + 4) == 4u);
}

BOOST_AUTO_TEST_CASE(sequences_are_those_of_the_standards_table) {
    constexpr unsigned char edges[] = {0x00, 0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xaf, 0xb0, 0xbf, 0xc0, 0xc2, 0xe0, 0xf0, 0xff};
    for (unsigned first = 0x80; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            for (const unsigned char third : edges) {
                for (const unsigned char fourth : edges) {
                    const char text[] = {
                        static_cast<char>(first), static_cast<char>(second), static_cast<char>(third), static_cast<char>(fourth)};
                    const std::size_t whole = length_by_the_table({text, 4});
                    // Of a shorter text, the last byte is behind the end: two values show that it is not read.
                    for (std::size_t size = fourth == 0x00 || fourth == 0x80 ? 1 : 4; size <= 4; ++size)
                        if (json::utf8_sequence(text, text + size) != (whole <= size ? whole : 0))
                            BOOST_FAIL("of " << size << " bytes: " << first << ' ' << second << ' ' << int{third} << ' ' << int{fourth});
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_byte_of_no_sequence_is_found_in_texts_of_every_length) {
    const std::string_view parts[] = {"a", "bcdefghijk", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\x80", "\xe2\x82", "\xff"};
    std::uint64_t random = 88172645463325252u;
    const auto next = [&](std::uint64_t below) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        return random % below;
    };
    for (std::size_t size = 0; size < 40; ++size) {
        for (int i = 0; i < 200; ++i) {
            std::string text;
            while (text.size() < size) text += parts[next(next(6) == 0 ? 8 : 5)];
            text.resize(size);
            const std::vector<char> alone(text.begin(), text.end()); // no memory can be read past its end
            const char* const begin = alone.data();
            const char* const end = begin + size;
            BOOST_REQUIRE_EQUAL(json::find_invalid_utf8(begin, end) - begin, static_cast<std::ptrdiff_t>(invalid_by_the_table(text)));
            const auto from = static_cast<std::ptrdiff_t>(next(size + 1));
            const auto expected =
                from + static_cast<std::ptrdiff_t>(invalid_by_the_table(std::string_view(text).substr(static_cast<std::size_t>(from))));
            BOOST_REQUIRE_EQUAL(json::find_invalid_utf8(begin, begin + from, end) - begin, expected);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
