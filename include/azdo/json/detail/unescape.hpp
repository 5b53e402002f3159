// SPDX-License-Identifier: BSL-1.0
// Decodes the escapes of JSON strings (RFC 8259 section 7).
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The value of four hexadecimal digits, or more than 0xffff if they are not all digits.
AZDO_OUT_OF_LINE inline std::uint32_t read_hex4(const char* p) noexcept {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = p[i];
        if (c >= '0' && c <= '9')
            value = value << 4 | static_cast<std::uint32_t>(c - '0');
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            value = value << 4 | static_cast<std::uint32_t>((c | 0x20) - 'a' + 10);
        else
            return 0x10000;
    }
    return value;
}

/// Reads the `\uXXXX` that begins at `p`, with its second half if it is a surrogate. Returns its end, or nullptr if it is not hexadecimal,
/// truncated, or half a pair.
AZDO_OUT_OF_LINE inline const char* read_unicode_escape(const char* p, const char* end, char*& to) noexcept {
    if (end - p < 6) return nullptr;
    std::uint32_t code_point = read_hex4(p + 2);
    p += 6;
    if (code_point > 0xffff || (code_point >= 0xdc00 && code_point < 0xe000)) return nullptr;
    if (code_point >= 0xd800 && code_point < 0xdc00) {
        if (end - p < 6 || p[0] != '\\' || p[1] != 'u') return nullptr;
        const std::uint32_t low = read_hex4(p + 2);
        if (low < 0xdc00 || low > 0xdfff) return nullptr;
        code_point = 0x10000 + ((code_point - 0xd800) << 10) + (low - 0xdc00);
        p += 6;
    }
    to = write_utf8(to, code_point);
    return p;
}

/// Reads the escape that begins at `p` (a backslash) and writes its meaning, at most 4 bytes. Returns its end, or nullptr if it is invalid.
AZDO_NOINLINE inline const char* read_escape(const char* p, const char* end, char*& to) noexcept {
    if (end - p < 2) return nullptr;
    if (p[1] == 'u') return read_unicode_escape(p, end, to);
    constexpr char letters[] = "\"n\\/rtbf", meanings[] = "\"\n\\/\r\t\b\f";
    for (std::size_t i = 0; i + 1 < sizeof letters; ++i) {
        if (letters[i] != p[1]) continue;
        *to++ = meanings[i];
        return p + 2;
    }
    return nullptr;
}

/// The content of a string, given the text between its quotes. Invalid escapes are kept unchanged.
AZDO_OUT_OF_LINE inline std::string unescaped(std::string_view written) {
    std::string made;
    const char* p = written.data();
    const char* const end = p + written.size();
    while (p != end) {
        char bytes[4];
        char* to = bytes;
        const char* next = *p == '\\' ? read_escape(p, end, to) : nullptr;
        if (!next) *to++ = *p, next = p + 1;
        azdo::detail::append(made, {bytes, static_cast<std::size_t>(to - bytes)});
        p = next;
    }
    return made;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
