// SPDX-License-Identifier: BSL-1.0
// The names of invisible characters: copied text may contain them, and some reverse the words of a line.
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace azdo::inline v1 {

/// A code point of a text and its size in bytes; the size is 0 where the bytes are not UTF-8.
struct text_character {
    std::uint32_t code = 0;
    std::size_t size = 0;
};

/// The first character of a text (RFC 3629: no overlong form, no surrogate).
AZDO_OUT_OF_LINE constexpr text_character first_character(std::string_view text) noexcept {
    if (text.empty()) return {};
    const std::uint32_t first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return {first, 1};
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || text.size() < size) return {};
    std::uint32_t code = first & (0x7fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const std::uint32_t byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0) != 0x80) return {};
        code = code << 6 | (byte & 0x3f);
    }
    const bool overlong = size > 2 && code < (size == 3 ? 0x800u : 0x10000u), surrogate = code >= 0xd800 && code < 0xe000;
    return overlong || surrogate || code > 0x10ffff ? text_character{} : text_character{code, size};
}

namespace detail {
struct invisible_range {
    std::uint32_t first, last;
    std::string_view name;
};
/// Bidirectional controls, Default_Ignorable_Code_Point, white space beyond ASCII and separators (Unicode 15.0, DerivedCoreProperties.txt
/// and PropList.txt), in ascending order.
inline constexpr invisible_range invisible_ranges[] = {
    {0x85, 0x85, "U+0085 NEXT LINE"},
    {0xa0, 0xa0, "U+00A0 NO-BREAK SPACE"},
    {0xad, 0xad, "U+00AD SOFT HYPHEN"},
    {0x34f, 0x34f, "U+034F COMBINING GRAPHEME JOINER"},
    {0x61c, 0x61c, "U+061C ARABIC LETTER MARK"},
    {0x115f, 0x115f, "U+115F HANGUL CHOSEONG FILLER"},
    {0x1160, 0x1160, "U+1160 HANGUL JUNGSEONG FILLER"},
    {0x1680, 0x1680, "U+1680 OGHAM SPACE MARK"},
    {0x17b4, 0x17b4, "U+17B4 KHMER VOWEL INHERENT AQ"},
    {0x17b5, 0x17b5, "U+17B5 KHMER VOWEL INHERENT AA"},
    {0x180b, 0x180d, "a MONGOLIAN FREE VARIATION SELECTOR (U+180B to U+180D)"},
    {0x180e, 0x180e, "U+180E MONGOLIAN VOWEL SEPARATOR"},
    {0x180f, 0x180f, "U+180F MONGOLIAN FREE VARIATION SELECTOR FOUR"},
    {0x2000, 0x200a, "a space of typesetting (U+2000 to U+200A)"},
    {0x200b, 0x200b, "U+200B ZERO WIDTH SPACE"},
    {0x200c, 0x200c, "U+200C ZERO WIDTH NON-JOINER"},
    {0x200d, 0x200d, "U+200D ZERO WIDTH JOINER"},
    {0x200e, 0x200e, "U+200E LEFT-TO-RIGHT MARK"},
    {0x200f, 0x200f, "U+200F RIGHT-TO-LEFT MARK"},
    {0x2028, 0x2028, "U+2028 LINE SEPARATOR"},
    {0x2029, 0x2029, "U+2029 PARAGRAPH SEPARATOR"},
    {0x202a, 0x202a, "U+202A LEFT-TO-RIGHT EMBEDDING"},
    {0x202b, 0x202b, "U+202B RIGHT-TO-LEFT EMBEDDING"},
    {0x202c, 0x202c, "U+202C POP DIRECTIONAL FORMATTING"},
    {0x202d, 0x202d, "U+202D LEFT-TO-RIGHT OVERRIDE"},
    {0x202e, 0x202e, "U+202E RIGHT-TO-LEFT OVERRIDE"},
    {0x202f, 0x202f, "U+202F NARROW NO-BREAK SPACE"},
    {0x205f, 0x205f, "U+205F MEDIUM MATHEMATICAL SPACE"},
    {0x2060, 0x2060, "U+2060 WORD JOINER"},
    {0x2061, 0x2064, "an invisible operator (U+2061 to U+2064)"},
    {0x2065, 0x2065, "U+2065, which is not assigned"},
    {0x2066, 0x2066, "U+2066 LEFT-TO-RIGHT ISOLATE"},
    {0x2067, 0x2067, "U+2067 RIGHT-TO-LEFT ISOLATE"},
    {0x2068, 0x2068, "U+2068 FIRST STRONG ISOLATE"},
    {0x2069, 0x2069, "U+2069 POP DIRECTIONAL ISOLATE"},
    {0x206a, 0x206f, "a deprecated format character (U+206A to U+206F)"},
    {0x3000, 0x3000, "U+3000 IDEOGRAPHIC SPACE"},
    {0x3164, 0x3164, "U+3164 HANGUL FILLER"},
    {0xfe00, 0xfe0f, "a VARIATION SELECTOR (U+FE00 to U+FE0F)"},
    {0xfeff, 0xfeff, "U+FEFF ZERO WIDTH NO-BREAK SPACE, a byte order mark"},
    {0xffa0, 0xffa0, "U+FFA0 HALFWIDTH HANGUL FILLER"},
    {0xfff0, 0xfffb, "an annotation or unassigned format character (U+FFF0 to U+FFFB)"},
    {0x1bca0, 0x1bca3, "a SHORTHAND FORMAT character (U+1BCA0 to U+1BCA3)"},
    {0x1d173, 0x1d17a, "a format character of musical notation (U+1D173 to U+1D17A)"},
    {0xe0000, 0xe0fff, "a TAG or VARIATION SELECTOR (U+E0000 to U+E0FFF)"},
};
} // namespace detail

/// The name of an invisible character (including blanks beyond ASCII); empty for any other character and for ASCII.
///
/// Example: `azdo::invisible_name(0x202e)` is "U+202E RIGHT-TO-LEFT OVERRIDE".
///
/// Source: Unicode 15.0, the properties Bidi_Control, Default_Ignorable_Code_Point and White_Space.
constexpr std::string_view invisible_name(std::uint32_t code) noexcept {
    for (const detail::invisible_range& one : detail::invisible_ranges)
        if (code <= one.last) return code < one.first ? std::string_view() : one.name;
    return {};
}

} // namespace azdo::inline v1
