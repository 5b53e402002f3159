// SPDX-License-Identifier: BSL-1.0
// UTF-8 according to the table of well-formed byte sequences in the Unicode Standard (table 3-7).
#pragma once

#include <cstddef>
#include <string_view>

/// The length of the sequence at the start of a text, or 0 if it is not well-formed.
inline std::size_t length_by_the_table(std::string_view text) {
    struct range {
        unsigned char from = 1, to = 0;
    };
    constexpr range any{0x80, 0xbf};
    struct line {
        range bytes[4];
        std::size_t length;
    };
    constexpr line table[] = {{{{0xc2, 0xdf}, any}, 2}, {{{0xe0, 0xe0}, {0xa0, 0xbf}, any}, 3}, {{{0xe1, 0xec}, any, any}, 3},
        {{{0xed, 0xed}, {0x80, 0x9f}, any}, 3}, {{{0xee, 0xef}, any, any}, 3}, {{{0xf0, 0xf0}, {0x90, 0xbf}, any, any}, 4},
        {{{0xf1, 0xf3}, any, any, any}, 4}, {{{0xf4, 0xf4}, {0x80, 0x8f}, any, any}, 4}};
    for (const line& one : table) {
        bool fits = text.size() >= one.length;
        for (std::size_t i = 0; fits && i < one.length; ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            fits = byte >= one.bytes[i].from && byte <= one.bytes[i].to;
        }
        if (fits) return one.length;
    }
    return 0;
}
/// The index of the first byte outside any sequence, or the text's size.
inline std::size_t invalid_by_the_table(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = static_cast<unsigned char>(text[i]) < 0x80 ? 1 : length_by_the_table(text.substr(i));
        if (length == 0) return i;
        i += length;
    }
    return text.size();
}
