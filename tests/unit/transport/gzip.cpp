// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/gzip.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_gzip)

using namespace std::string_literals;

namespace {
struct gzip_pieces final : azdo::detail::gzip_stream {
    gzip_pieces(std::string_view all, std::size_t one) : left(all), piece(one) {}
    std::string_view read() override {
        const std::string_view next = left.substr(0, piece);
        left.remove_prefix(next.size());
        return next;
    }
    bool write(std::string_view bytes) override {
        most = std::max(most, bytes.size());
        text.append(bytes);
        return text.size() < limit;
    }
    std::string_view left;
    std::size_t piece, limit = std::string::npos, most = 0;
    std::string text{};
};
std::optional<std::string> gunzipped(std::string_view file, std::size_t piece = 1000) {
    gzip_pieces pieces(file, piece);
    if (!azdo::detail::gunzip(pieces)) return std::nullopt;
    return pieces.text;
}
/// A file of these blocks (RFC 1951), with the checksum and length of a text.
std::string file_of(std::string_view blocks, std::string_view text, std::string_view head = "\x1f\x8b\x08\0\0\0\0\0\0\xff"s) {
    azdo::detail::crc32 sum;
    sum.add(text);
    std::string made(head);
    made.append(blocks);
    for (const std::size_t number : {std::size_t{sum.value()}, text.size()})
        for (int i = 0; i < 4; ++i) made += static_cast<char>(number >> 8 * i & 0xff);
    return made;
}

const std::string text = "azdo azdo azdo azdo azdo azdo";
const std::string stored = "\x01\x1d\x00\xe2\xff"s + text;
const std::string fixed = "\x4b\xac\x4a\xc9\x57\x48\xc4\x41\0\0"s; // as zlib writes it
/// Of 400 letters: with codes of its own, as zlib writes it.
const std::string dynamic =
    "\x05\xc1\x07\x01\xc0\x40\x10\xc3\x30\xac\x76\xfa\xb7\xf8\x03\xa8\xc4\x34\xee\xbb\x61\x79\x36\xbc\xee\x97\x83\xa3\x02\x0c\xe2\xdb\x24"
    "\xf3\x21\xf0\x30\x67\x2a\x63\x4f\x06\x71\xb1\x67\x38\x6e\x14\xde\x3d\x24\x60\x02\xbb\x64\x6c\x0b\x04\xb6\x21\xae\xa0\x92\x7c\x95\xdb"
    "\x66\xcb\x1c\xc6\xb2\x25\x23\xd9\x39\xb8\xf3\xd3\xf5\x31\xa0\xf7\x39\x2b\xa2\xab\x81\xc1\xe2\x44\x72\xb0\xca\x07\x1e\xf3\x09\x14\x0e"
    "\x7a\xac\x43\x2c\x3f\x2f\x66\x42\x80\xb7\x95\x86\xaf\x6c\x61\x04\x28\x32\xf0\xa0\x84\xea\xb0\x88\xfd\x10\x68\x40\x78\x37\x41\xdc\xaa"
    "\xf0\x04\x00\x1e\x54\x3d\x11\x73\x19\x15\x03\x4d\x18\xf0\xdb\xeb\x1c\x1b\xbc\x67\xf2\x01\xed\x10\x02\xda\xf2\x51\xc1\x1f"s;
const std::string letters =
    "ahgabiejhaiaebgaaeggecjaajafcaaahababeiccchdabaaaeabcjbcfchbghchababiabghhajajhbbaaejeabacaabccaaiiachbgbfaabaaaigaacbibaabbbaccdfcjigai"
    "fbcjabcbfbgbachbacihjaajjbdbbibeahaabbjdbhibababbibbcaahabfajbabacjaaibbadaabjahdbaaafabhabbjaibhacbfbdbjcbchcacaaaeifcgaadfbgbaahbaaaaf"
    "achaaeaafbaafgcaiababgeabaaagaaabaaejhcababiffcaebaaaaaaaeaaffebababcjchbbbabcaagacahaabdijgcjaicabjebccdaaagbhacacaabbgbadafcab";
} // namespace

BOOST_AUTO_TEST_CASE(every_kind_of_block_in_pieces_of_any_size) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{1000}}) {
        BOOST_TEST_INFO_SCOPE(piece);
        BOOST_TEST(gunzipped(file_of(stored, text), piece).value_or("none") == text);
        BOOST_TEST(gunzipped(file_of(fixed, text), piece).value_or("none") == text);
        BOOST_TEST(gunzipped(file_of(dynamic, letters), piece).value_or("none") == letters);
    }
    BOOST_TEST(gunzipped(file_of("\x01\0\0\xff\xff"s, "")).value_or("none") == "");
    BOOST_TEST(gunzipped(file_of("\0\x01\0\xfe\xff"s + "x" + "\x01\x01\0\xfe\xff"s + "y", "xy")).value_or("none") == "xy");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_or_changed_anywhere_is_refused) {
    for (const std::string& whole : {file_of(stored, text), file_of(fixed, text), file_of(dynamic, letters)}) {
        for (std::size_t size = 0; size < whole.size(); ++size) BOOST_TEST(!gunzipped(whole.substr(0, size)).has_value(), size);
        for (std::size_t at = 10; at < whole.size(); ++at) { // the time, level and system in the head do not matter
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            BOOST_TEST(!gunzipped(changed).has_value(), at);
        }
        BOOST_TEST(!gunzipped(whole + "x").has_value());
        BOOST_TEST(!gunzipped(whole + whole).has_value());
    }
}

BOOST_AUTO_TEST_CASE(heads) {
    const auto with = [](const std::string& head) { return gunzipped(file_of(fixed, text, head)).has_value(); };
    BOOST_TEST(with("\x1f\x8b\x08\x01\x01\x02\x03\x04\x02\x03"s)); // perhaps a text
    BOOST_TEST(with("\x1f\x8b\x08\x02\0\0\0\0\0\xff__"s));         // a checksum of the head
    BOOST_TEST(with("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x03\0abc"s));
    BOOST_TEST(with("\x1f\x8b\x08\x08\0\0\0\0\0\xffname\0"s));
    BOOST_TEST(with("\x1f\x8b\x08\x1e\0\0\0\0\0\xff\x01\0a"
                    "name\0comment\0__"s));
    BOOST_TEST(!with("\x1f\x8c\x08\0\0\0\0\0\0\xff"s));
    BOOST_TEST(!with("\x1e\x8b\x08\0\0\0\0\0\0\xff"s));
    BOOST_TEST(!with("\x1f\x8b\x07\0\0\0\0\0\0\xff"s));
    for (const char reserved : {'\x20', '\x40', '\x80'})
        BOOST_TEST(!with("\x1f\x8b\x08"s + reserved + "\0\0\0\0\0\xff"s), static_cast<int>(reserved));
    BOOST_TEST(!gunzipped("\x1f\x8b\x08\x08\0\0\0\0\0\xffname without an end"s).has_value());
}

/// Blocks of bits in the order in which they are read; blanks are ignored.
std::string of_bits(std::string_view bits) {
    std::string made;
    unsigned size = 0;
    for (const char bit : bits) {
        if (bit == ' ') continue;
        if (size % 8 == 0) made += '\0';
        if (bit == '1') made.back() = static_cast<char>(made.back() | 1 << size % 8);
        ++size;
    }
    return made;
}

BOOST_AUTO_TEST_CASE(blocks_that_are_not_valid) {
    const auto reads = [](std::string_view bits, std::string_view meant) { return gunzipped(file_of(of_bits(bits), meant)) == meant; };
    BOOST_TEST(reads("1 10 10010001 0000000", "a")); // the last block, fixed codes: a, end
    BOOST_TEST(reads("1 10 10010001 0000001 00000 0000000", "aaaa"));
    BOOST_TEST(!reads("1 11 10010001 0000000", "a"));                              // a kind that does not exist
    BOOST_TEST(!reads("1 10 0000001 00000 0000000", "aaa"));                       // from before the beginning
    BOOST_TEST(!reads("1 10 10010001 0000001 11110", "a"));                        // distance symbol 30
    BOOST_TEST(!reads("1 10 10010001 11000110 00000", "a"));                       // length symbol 286
    BOOST_TEST(!reads("1 10 10010001 11000111 00000", "a"));                       // and 287
    BOOST_TEST(!gunzipped(file_of("\x01\x01\0\xff\xff"s + "x", "x")).has_value()); // a stored length that is not confirmed

    // Codes of its own: 257 lengths or more, 1 distance or more, and how many lengths of the code of lengths: here those of 16, 17, 18 and 0.
    const std::string begin = "1 01 00000 00000 0000 ";
    BOOST_TEST(!reads("1 01 01111 00000 0000 100 000 100 000", ""));       // 287 literals
    BOOST_TEST(!reads("1 01 00000 01111 0000 100 000 100 000", ""));       // 31 distances
    BOOST_TEST(!reads(begin + "100 100 100 000", ""));                     // three codes of one bit
    BOOST_TEST(!reads(begin + "010 010 010 000", ""));                     // three of two bits, and no fourth
    BOOST_TEST(!reads(begin + "100 000 100 000 0 00", ""));                // repeats the last length, and there is none
    BOOST_TEST(!reads(begin + "100 000 100 000 1 1111111 1 1111111", "")); // 276 lengths
    BOOST_TEST(!reads(begin + "100 000 100 000 1 1111111 1 1011011", "")); // 258, but no end of block
}

BOOST_AUTO_TEST_CASE(writing_is_in_parts_and_may_end_it) {
    std::string blocks;
    for (int i = 0; i < 4; ++i) blocks += "\0\xff\xff\0\0"s + std::string(65'535, static_cast<char>('a' + i));
    const std::string all = blocks + "\x01\0\0\xff\xff"s;
    std::string whole;
    for (int i = 0; i < 4; ++i) whole.append(65'535, static_cast<char>('a' + i));
    const std::string file = file_of(all, whole);
    gzip_pieces pieces(file, 999);
    BOOST_TEST(azdo::detail::gunzip(pieces));
    BOOST_TEST((pieces.text == whole));
    BOOST_TEST(pieces.most == 16'384u);
    gzip_pieces ended(file, 999);
    ended.limit = 20'000;
    BOOST_TEST(!azdo::detail::gunzip(ended));
    BOOST_TEST(ended.text.size() == 32'768u);
}

BOOST_AUTO_TEST_CASE(checksum) {
    azdo::detail::crc32 sum;
    BOOST_TEST(sum.value() == 0u);
    sum.add("1234");
    sum.add("56789");
    BOOST_TEST(sum.value() == 0xcbf43926u); // its check value
}

BOOST_AUTO_TEST_SUITE_END()
