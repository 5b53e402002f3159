// SPDX-License-Identifier: BSL-1.0
#include "../utf8_table.hpp"

#include <azdo/json/detail/utf8_chunk.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_utf8_chunk)

namespace json = azdo::json;

namespace {
/// For every byte, whether it is from 0x80 on and part of a sequence: a bit each, 64 in a number.
std::vector<std::uint64_t> by_the_table(std::string_view text) {
    std::vector<std::uint64_t> good(text.size() / 64 + 2);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = static_cast<unsigned char>(text[at]) < 0x80 ? 0 : length_by_the_table(text.substr(at));
        for (std::size_t i = at; i < at + length; ++i) good[i / 64] |= std::uint64_t{1} << i % 64;
        at += length == 0 ? 1 : length;
    }
    return good;
}
/// The same, chunk by chunk, is `expected`. The first chunk begins `before` bytes before the text; bytes outside the text are zeros.
void check_in_chunks(const std::string& text, std::size_t before, const std::vector<std::uint64_t>& expected) {
    static_assert(json::chunk::size == 64);
    json::utf8_chunks check(text);
    const std::string filled = std::string(before, '\0') + text + std::string(json::chunk::size, '\0');
    for (std::size_t at = 0; at < before + text.size(); at += 64) {
        const std::uint64_t bits =
            check.well_formed(filled.data() + at, static_cast<std::ptrdiff_t>(at) - static_cast<std::ptrdiff_t>(before));
        const std::uint64_t from_last = at == 0 || before == 0 ? 0 : expected[at / 64 - 1] >> (64 - before);
        if (bits != (expected[at / 64] << before | from_last)) BOOST_FAIL(before << " before " << text << ", chunk at " << at);
    }
}
void check_all(const std::string& text) {
    const std::vector<std::uint64_t> expected = by_the_table(text);
    for (const std::size_t before : {0u, 1u, 7u}) check_in_chunks(text, before, expected);
    const std::vector<char> alone(text.begin(), text.end()); // no memory can be read past its end
    const char* const end = alone.data() + alone.size();
    BOOST_REQUIRE_EQUAL(
        json::find_invalid_utf8_in_chunks(alone.data(), end) - alone.data(), static_cast<std::ptrdiff_t>(invalid_by_the_table(text)));
}
std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

// Cyrillic, Han, Hangul (0xed), Devanagari (0xe0), an emoji, and the first and last of each range; at the end some that are very rare.
constexpr std::string_view letters[] = {"\xd0\xb6", "\xe5\xb1\xb1", "\xed\x95\x9c", "\xe0\xa4\x95", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80",
    "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x9f\x98\x80", "\xf0\x90\x80\x80", "\xf3\xbf\xbf\xbf", "\xf4\x80\x80\x80",
    "\xf4\x8f\xbf\xbf"};
constexpr std::string_view no_letters[] = {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xe0\x9f\xbf", "\xe0\x80\x80", "\xe2\x82",
    "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x98", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
    "\xf8\x80\x80\x80", "\xff", "\xd0\xb6\xb6", "\xe5\xb1\xb1\xb1"};
} // namespace

BOOST_AUTO_TEST_CASE(dense_texts_are_well_formed_wherever_a_chunk_begins) {
    for (const std::string_view letter : letters)
        for (std::size_t before = 0; before < 66; ++before) check_all(std::string(before, 'x') + repeated(letter, 100));
    for (const std::string_view a : letters)
        for (const std::string_view b : letters) check_all(repeated(std::string(a) + std::string(b) + ' ', 60));
}

BOOST_AUTO_TEST_CASE(one_wrong_sequence_in_a_dense_text_is_found_at_every_place) {
    for (const std::string_view letter : letters)
        for (const std::string_view wrong : no_letters)
            for (std::size_t before = 0; before < 70; before += 1 + before % 3)
                check_all(repeated(letter, before) + std::string(wrong) + repeated(letter, 70 - before));
}

BOOST_AUTO_TEST_CASE(a_dense_text_of_nothing_but_wrong_sequences_is_refused) {
    for (const std::string_view wrong : no_letters)
        for (const std::string_view after : {"", "x"}) check_all(repeated(std::string(wrong) + std::string(after), 100));
}

BOOST_AUTO_TEST_CASE(a_dense_text_that_is_cut_off_ends_with_a_wrong_sequence) {
    for (const std::string_view letter : letters)
        for (std::size_t size = 1; size < 200; ++size) check_all(repeated(letter, 100).substr(0, size));
}

BOOST_AUTO_TEST_CASE(random_texts_are_as_the_table_has_them) {
    std::uint64_t random = 88172645463325252u;
    const auto next = [&](std::uint64_t below) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        return random % below;
    };
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        const std::size_t size = next(300);
        const std::uint64_t faults = next(3) == 0 ? 60 : 100'000;
        while (text.size() < size) {
            if (next(faults) == 0)
                text += no_letters[next(std::size(no_letters))];
            else if (next(4) == 0)
                text += "abc ";
            else
                text += letters[next(std::size(letters) - (next(100) == 0 ? 0 : 2))];
        }
        check_all(text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
