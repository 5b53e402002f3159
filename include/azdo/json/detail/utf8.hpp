// SPDX-License-Identifier: BSL-1.0
// UTF-8 (RFC 3629): checking and writing code points.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/instruction_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The next four bytes, the first one lowest; bytes past the end are zeros.
inline std::uint32_t next_four(const char* at, const char* end) noexcept {
    const auto byte = [at](unsigned i) { return std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * i; };
    if (end - at >= 4) return byte(0) | byte(1) | byte(2) | byte(3);
    std::uint32_t made = 0;
    for (unsigned i = 0; at + i != end; ++i) made |= byte(i);
    return made;
}

/// The length of the well-formed sequence of 2 to 4 bytes that begins at `at` (a byte from 0x80 on), or 0 if there is none before `end`.
AZDO_NOINLINE inline std::size_t utf8_sequence(const char* at, const char* end) noexcept {
    const std::uint32_t four = next_four(at, end);
    if ((four & 0xc0e0) == 0x80c0) return (four & 0x1e) == 0 ? 0 : 2; // overlong
    if ((four & 0xc0c0f0) == 0x8080e0) {
        const std::uint32_t limits = four & 0x200f; // 0xe0 needs the bit in the next byte, 0xed must not have it
        return limits == 0 || limits == 0x200d ? 0 : 3;
    }
    if ((four & 0xc0c0c0f8) != 0x808080f0) return 0;
    const std::uint32_t top = (four & 7) << 2 | (four >> 12 & 3); // of the code point, from bit 16 on
    return top - 1 < 16 ? 4 : 0;
}

/// The first byte from `at` on outside any well-formed sequence, or the end. `first`: bytes may be read from there.
inline const char* find_invalid_utf8(const char* const first, const char* at, const char* const end) noexcept {
    while (at != end) {
        const auto left = static_cast<std::size_t>(end - at);
        std::uint64_t high = 1; // fewer than eight bytes in all: check only the next one
        if (left >= word::size)
            high = word::load(at).high().bits;
        else if (end - first >= static_cast<std::ptrdiff_t>(word::size))
            high = word::load(end - word::size).high().of_last(left, word::size).bits;
        if (high == 0) {
            at += left < word::size ? left : word::size;
            continue;
        }
        at += std::countr_zero(high) / 8;
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        do {
            const std::size_t length = utf8_sequence(at, end);
            if (length == 0) return at;
            at += length;
        } while (at != end && static_cast<unsigned char>(*at) >= 0x80);
    }
    return end;
}
inline const char* find_invalid_utf8(const char* first, const char* end) noexcept { return find_invalid_utf8(first, first, end); }

/// True if the text is well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF. For short texts.
AZDO_OUT_OF_LINE inline bool is_utf8(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at != end;) {
        const std::size_t length = static_cast<unsigned char>(*at) < 0x80 ? 1 : utf8_sequence(at, end);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

/// Writes a code point (below 0x110000) at `to` and returns its end: 1 to 4 bytes.
inline char* write_utf8(char* to, std::uint32_t code_point) noexcept {
    const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto put_rest = [&](unsigned shift) { put(0x80 | (code_point >> shift & 0x3f)); };
    if (code_point < 0x80)
        put(code_point);
    else if (code_point < 0x800)
        put(0xc0 | code_point >> 6), put_rest(0);
    else if (code_point < 0x10000)
        put(0xe0 | code_point >> 12), put_rest(6), put_rest(0);
    else
        put(0xf0 | code_point >> 18), put_rest(12), put_rest(6), put_rest(0);
    return to;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
