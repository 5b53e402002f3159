// SPDX-License-Identifier: BSL-1.0
// The keys of a described type as they are written, and the hash that finds them.
#pragma once

#include <azdo/json/detail/instruction_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

constexpr bool has_short_escape(char c) noexcept { return c == '\b' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }
/// Writes a key, escaped as the writer does it: only quotes, backslashes and controls. Returns the position after it.
constexpr char* escape_key(std::string_view key, char* to) noexcept {
    constexpr char hex[] = "0123456789abcdef";
    for (char c : key) {
        const bool control = static_cast<unsigned char>(c) < 0x20;
        if (c == '"' || c == '\\' || control) *to++ = '\\';
        if (!control)
            *to++ = c;
        else if (has_short_escape(c))
            *to++ = "btn?fr"[c - '\b'];
        else
            for (const char one : {'u', '0', '0', hex[c >> 4], hex[c & 15]}) *to++ = one;
    }
    return to;
}
/// The size of `escape_key`'s output.
constexpr std::size_t escaped_size(std::string_view key) noexcept {
    std::size_t size = key.size();
    for (char c : key) size += c == '"' || c == '\\' || has_short_escape(c) ? 1 : static_cast<unsigned char>(c) < 0x20 ? 5 : 0;
    return size;
}

/// The size of a key in the text of a table: `,"key":"` (the last quote begins a string value), rounded up to 16 bytes.
constexpr std::size_t key_text_size(std::string_view key) { return (escaped_size(key) + 5 + 15) / 16 * 16; }

/// Loads `N` bytes from `p` as a number.
template <std::size_t N>
constexpr std::uint64_t load_bytes(const char* p) noexcept {
    using number = std::conditional_t<N == 8, std::uint64_t, std::uint32_t>;
    static_assert(N == sizeof(number));
    if (std::is_constant_evaluated()) {
        std::uint64_t made = 0;
        for (std::size_t i = 0; i < N; ++i) {
            const std::size_t shift = 8 * (std::endian::native == std::endian::little ? i : N - 1 - i);
            made |= static_cast<std::uint64_t>(static_cast<unsigned char>(p[i])) << shift;
        }
        return made;
    }
    number made;
    std::memcpy(&made, p, N);
    return made;
}

/// A hash of the length and the first, middle and last 8 bytes of a key. Tables use its lower bits, into which the upper ones are folded.
constexpr std::uint64_t hash_key(const char* p, std::size_t size) noexcept {
    std::uint64_t a = 0, b = 0, c = 0;
    if (size >= 8) {
        a = load_bytes<8>(p);
        b = load_bytes<8>(p + (size / 2 - 4));
        c = load_bytes<8>(p + (size - 8));
    } else if (size >= 4) {
        a = load_bytes<4>(p);
        b = load_bytes<4>(p + (size - 4));
    } else if (size > 0) {
        a = static_cast<unsigned char>(p[0]);
        b = static_cast<unsigned char>(p[size / 2]);
        c = static_cast<unsigned char>(p[size - 1]);
    }
    const std::uint64_t made = (a ^ std::rotl(b, 23) ^ std::rotl(c, 47) ^ size) * 0x9e3779b97f4a7c15u;
    return made ^ made >> 32;
}

/// The number of slots for that many keys: a power of two, at most a quarter full.
constexpr std::size_t slot_count(std::size_t keys) noexcept { return std::bit_ceil(4 * keys + 1); }

/// Fills the text of a table and the slots of its hash; both must be zeroed.
constexpr void fill_key_table(const std::string_view* keys, std::size_t count, char* text, std::uint16_t* slots) noexcept {
    for (std::size_t i = 0; i < count; text += key_text_size(keys[i++])) {
        text[0] = ',';
        text[1] = '"';
        char* const end = escape_key(keys[i], text + 2);
        std::size_t slot = hash_key(text + 2, static_cast<std::size_t>(end - text) - 2) % slot_count(count);
        while (slots[slot] != 0) slot = (slot + 1) % slot_count(count);
        slots[slot] = static_cast<std::uint16_t>(i + 1);
        end[0] = '"';
        end[1] = ':';
        end[2] = '"';
    }
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
