// SPDX-License-Identifier: BSL-1.0
// UTF-8 (RFC 3629): checking and writing code points.
#pragma once

#include <azdo/json/instruction_set.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The length of the well-formed sequence of 2 to 4 bytes that begins at `at` (a byte from 0x80 on), or 0 when there is none before `end`.
inline std::size_t utf8_sequence(const char* at, const char* end) noexcept {
    const auto byte = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0u) == 0x80u; };
    const auto left = static_cast<std::size_t>(end - at);
    const unsigned first = byte(0);
    if (first < 0xc2) return 0;
    if (first < 0xe0) return left >= 2 && follows(1) ? 2 : 0;
    if (first < 0xf0) {
        if (left < 3 || !follows(1) || !follows(2)) return 0;
        const bool overlong = first == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = first == 0xed && byte(1) > 0x9f;
        return overlong || surrogate ? 0 : 3;
    }
    if (first > 0xf4 || left < 4 || !follows(1) || !follows(2) || !follows(3)) return 0;
    const bool overlong = first == 0xf0 && byte(1) < 0x90;
    const bool beyond = first == 0xf4 && byte(1) > 0x8f;
    return overlong || beyond ? 0 : 4;
}

/// The first byte of `text` that is part of no well-formed sequence, or its end.
inline const char* find_invalid_utf8(const char* at, const char* end) noexcept {
    while (at != end) {
        std::uint64_t eight;
        while (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080u) == 0)) at += 8;
        if (at == end) break;
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = utf8_sequence(at, end);
        if (length == 0) return at;
        at += length;
    }
    return end;
}

/// True when the text is well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
inline bool is_utf8(std::string_view text) noexcept {
    return find_invalid_utf8(text.data(), text.data() + text.size()) == text.data() + text.size();
}

/// Writes a code point (below 0x110000) at `to` and returns the end of it: 1 to 4 bytes.
inline char* write_utf8(char* to, std::uint32_t code_point) noexcept {
    const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto put_rest = [&](unsigned shift) { put(0x80 | (code_point >> shift & 0x3f)); };
    if (code_point < 0x80) put(code_point);
    else if (code_point < 0x800) put(0xc0 | code_point >> 6), put_rest(0);
    else if (code_point < 0x10000) put(0xe0 | code_point >> 12), put_rest(6), put_rest(0);
    else put(0xf0 | code_point >> 18), put_rest(12), put_rest(6), put_rest(0);
    return to;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
