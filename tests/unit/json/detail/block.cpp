// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/block.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>

BOOST_AUTO_TEST_SUITE(json_block)

namespace json = azdo::json;

namespace {
bool is_special(unsigned char c) { return c < 0x20 || c == '"' || c == '\\'; }
bool is_blank(unsigned char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// A check for a loop over every byte: Boost.Test's macros would take most of the time, above all in an emulator.
template <class T>
void expect(const char* what, T got, T expected, unsigned byte, std::size_t at) {
    if (got != expected) BOOST_FAIL(what << " of " << byte << " at " << at << ": " << got << ", not " << expected);
}

constexpr std::size_t none = 1000;
template <class Mask>
std::size_t first_of(const Mask& mask) {
    return mask ? mask.first() : none;
}

// Every byte at every position, alone in a block of letters, and before another byte of the same kind.
template <class Block>
void check_every_byte() {
    for (std::size_t at = 0; at < Block::size; ++at) {
        for (unsigned value = 0; value < 256; ++value) {
            const auto byte = static_cast<unsigned char>(value);
            std::string text(Block::size, 'a');
            text[at] = static_cast<char>(byte);
            const Block block = Block::load(text.data());
            expect("special", first_of(block.special()), is_special(byte) ? at : none, byte, at);
            expect("high", first_of(block.high()), byte >= 0x80 ? at : none, byte, at);
            expect("not_plain", first_of(block.not_plain()), is_special(byte) || byte >= 0x80 ? at : none, byte, at);

            std::string blanks(Block::size, ' ');
            blanks[at] = static_cast<char>(byte);
            expect("not_blank", first_of(Block::load(blanks.data()).not_blank()), is_blank(byte) ? none : at, byte, at);
        }
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(a_block_finds_every_byte_at_every_position) { check_every_byte<json::block>(); }

BOOST_AUTO_TEST_CASE(a_word_finds_every_byte_at_every_position) { check_every_byte<json::word>(); }

BOOST_AUTO_TEST_CASE(a_chunk_has_one_exact_bit_a_byte) {
    for (unsigned value = 0; value < 256; ++value) {
        const auto byte = static_cast<unsigned char>(value);
        for (std::size_t at = 0; at < json::chunk::size; ++at) {
            std::string text(json::chunk::size, 'a');
            text[at] = static_cast<char>(byte);
            text[(at + 1) % json::chunk::size] = ' '; // a carry would reach this byte
            text[(at + 2) % json::chunk::size] = '\x1f';
            const json::chunk chunk = json::chunk::load(text.data());
            const std::uint64_t here = std::uint64_t{1} << at;
            const std::uint64_t control = std::uint64_t{1} << (at + 2) % json::chunk::size;
            expect("any_high", chunk.any_high(), byte >= 0x80, byte, at);
            expect("high", chunk.high(), byte >= 0x80 ? here : 0, byte, at);
            expect("not_plain", chunk.not_plain(), control | (is_special(byte) || byte >= 0x80 ? here : 0), byte, at);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_chunk_has_a_bit_and_a_byte_for_every_byte) {
    for (unsigned value = 0; value < 256; ++value) {
        for (std::size_t at = 0; at < json::chunk::size; ++at) {
            std::string text(json::chunk::size, '\0');
            text[at] = static_cast<char>(value);
            const json::chunk chunk = json::chunk::load(text.data());
            const std::uint64_t here = std::uint64_t{1} << at;
            const auto has_bit = [&](unsigned bit) { return (value >> bit & 1) != 0 ? here : 0; };
            expect("bit 7", chunk.bit<7>(), has_bit(7), value, at);
            expect("bit 6", chunk.bit<6>(), has_bit(6), value, at);
            expect("bit 5", chunk.bit<5>(), has_bit(5), value, at);
            expect("bit 4", chunk.bit<4>(), has_bit(4), value, at);
            expect("0xc0", chunk.is('\xc0'), value == 0xc0 ? here : 0, value, at);
            expect("bit 3", chunk.bit<3>(), has_bit(3), value, at);
            expect("bit 2", chunk.bit<2>(), has_bit(2), value, at);
            expect("NUL", chunk.is('\0'), value == 0 ? ~std::uint64_t{0} : ~here, value, at);
        }
    }
}

template <class Block>
void check_marks() {
    std::string text(Block::size, 'a');
    text[1] = '\x80', text[2] = '\xff', text[4] = '"', text[5] = '\x9f';
    const Block block = Block::load(text.data());
    BOOST_TEST(block.not_plain().first() == 1u);
    BOOST_TEST(block.not_plain().without(block.high()).first() == 4u);
    BOOST_TEST(block.not_plain().without(block.high()).with(3).first() == 3u);
}
BOOST_AUTO_TEST_CASE(marks_are_added_and_taken_away) {
    check_marks<json::block>();
    check_marks<json::word>();
}

template <class Block>
bool has_run(std::initializer_list<std::size_t> high) {
    std::string text(Block::size, 'a');
    for (const std::size_t at : high) text[at] = '\xd0';
    return Block::load(text.data()).high().has_run();
}
BOOST_AUTO_TEST_CASE(a_run_is_every_other_of_seven) {
    BOOST_TEST(has_run<json::block>({0, 2, 4, 6}));
    BOOST_TEST(has_run<json::word>({1, 3, 5, 7}));
    BOOST_TEST(has_run<json::block>({json::block::size - 7, json::block::size - 5, json::block::size - 3, json::block::size - 1}));
    BOOST_TEST(!has_run<json::block>({0, 2, 4}));
    BOOST_TEST(!has_run<json::word>({2, 4, 6}));
    BOOST_TEST(!has_run<json::word>({0, 4, 6}));
    BOOST_TEST(!has_run<json::word>({0, 2, 6}));
    BOOST_TEST(!has_run<json::block>({0, 1, 2, 3, 4, 5}));
    BOOST_TEST((json::byte_mask<std::uint64_t, 1>{std::uint64_t{0x55} << 57}.has_run()));
    BOOST_TEST((!json::byte_mask<std::uint64_t, 1>{std::uint64_t{0x55} << 58}.has_run()));
}

BOOST_AUTO_TEST_CASE(marks_count_up_to_a_place) {
    std::string text(json::block::size, 'a');
    text[1] = '\x80';
    BOOST_TEST(json::block::load(text.data()).high().of_first(2) != 0u);
    BOOST_TEST(json::block::load(text.data()).high().of_first(1) == 0u);
}

BOOST_AUTO_TEST_CASE(a_block_is_stored_as_it_was_loaded) {
    std::string text, copy(json::block::size + 2, '.');
    for (std::size_t i = 0; i < json::block::size; ++i) text += static_cast<char>('A' + i);
    json::block::load(text.data()).store(copy.data() + 1);
    BOOST_TEST(copy == "." + text + ".");
}

BOOST_AUTO_TEST_SUITE_END()
