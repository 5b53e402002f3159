// SPDX-License-Identifier: BSL-1.0
// The state of one encode: a growing buffer, and how strings and numbers are written.
//
// A writing function takes the position and returns the position after what it wrote. `room` makes space first; every function may
// write up to a block beyond what it returns.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/text_memory.hpp>
#include <azdo/json/detail/utf8.hpp>
#include <azdo/json/detail/utf8_chunk.hpp>

#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

struct writer {
    std::string& out;
    char* end;                   ///< of the bytes that may be written
    bool redact = false;         ///< secrets are written as "…"
    bool secret_written = false; ///< memory that is released is wiped
    block::constants plain{};
};

/// How many bytes may always be written beyond those requested.
inline constexpr std::size_t write_slack = 64;

AZDO_OUT_OF_LINE inline char* grow(writer& w, char* to, std::size_t bytes) {
    const auto used = static_cast<std::size_t>(to - w.out.data());
    const std::size_t needed = used + bytes + write_slack;
    if (needed > w.out.capacity()) {
        std::string larger;
        larger.reserve(2 * needed);
        azdo::detail::append(larger, {w.out.data(), used});
        if (w.secret_written) wipe(w.out);
        w.out = std::move(larger);
    }
    set_size(w.out, w.out.capacity());
    w.end = w.out.data() + w.out.size();
    return w.out.data() + used;
}

/// Makes room for `bytes` and `write_slack` more.
inline char* room(writer& w, char* to, std::size_t bytes) {
    if (static_cast<std::size_t>(w.end - to) < bytes + write_slack) [[unlikely]]
        return grow(w, to, bytes);
    return to;
}

/// Gives the buffer's whole capacity to the writer. Returns the position after its content.
inline char* begin_writing(writer& w) {
    char* const to = w.end;
    const std::size_t capacity = w.out.capacity();
    if (capacity - w.out.size() < write_slack) return grow(w, to, 0);
    set_size(w.out, capacity);
    w.end = w.out.data() + capacity;
    return to;
}

/// Writes a text unchanged.
inline char* write_raw(writer& w, char* to, std::string_view text) {
    to = room(w, to, text.size());
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

inline constexpr char hex_digits[] = "0123456789abcdef";
inline constexpr char short_escapes[] = "btn?fr"; ///< of the control characters from 8 on

/// Writes a character that must be replaced: a quote, a backslash, a control character, or U+FFFD for a byte outside any well-formed
/// sequence. Writes at most 5 bytes more than it reads.
inline char* write_special(char c, char* to) noexcept {
    if (c == '"' || c == '\\') {
        to[0] = '\\';
        to[1] = c;
        return to + 2;
    }
    if (static_cast<unsigned char>(c) >= 0x80) return write_utf8(to, 0xfffd);
    *to++ = '\\';
    if (c >= '\b' && c <= '\r' && c != '\v') {
        *to = short_escapes[c - '\b'];
        return to + 1;
    }
    std::memcpy(to, "u00", 3);
    to[3] = hex_digits[c >> 4];
    to[4] = hex_digits[c & 15];
    return to + 5;
}

inline bool is_plain(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

inline constexpr std::size_t not_long = 512; ///< longer texts are not copied twice

/// Copies `size` bytes, at least `Block::size`; the last block overlaps the one before it. Not 0 if one of them is not plain, or if there
/// are too many.
template <class Block>
AZDO_ALWAYS_INLINE inline std::uint64_t copy_plain_blocks(
    const char* p, std::size_t size, char* to, const typename Block::constants k) noexcept {
    constexpr std::size_t step = Block::size;
    const auto copy = [&](std::size_t at) {
        const Block bytes = Block::load(p + at);
        bytes.store(to + at);
        return bytes.not_plain_bytes(k);
    };
    Block found = copy(0) | copy(size - step);
    if (size > 2 * step) {
        if (size > not_long) return 1;
        found = found | copy(step);
        for (std::size_t at = 2 * step; at < size - step; at += step) found = found | copy(at);
    }
    return Block::marks(found.bytes).bits;
}

/// Copies a text. Not 0 if one of its bytes is not plain, or if it is longer than `not_long`. `has_block`: 16 bytes can be read from it,
/// even if it is shorter.
AZDO_ALWAYS_INLINE inline std::uint64_t copy_plain(const writer& w, const char* p, std::size_t size, char* to, bool has_block) noexcept {
    if (has_block && block::size == 16 && size <= block::size) {
        const block bytes = block::load(p);
        bytes.store(to);
        return block::marks(bytes.not_plain_bytes(w.plain).bytes).of_first(size);
    }
    if (size >= block::size) return copy_plain_blocks<block>(p, size, to, w.plain);
    if (size >= word::size) return copy_plain_blocks<word>(p, size, to, {});
    bool plain = true;
    for (std::size_t i = 0; i < size; ++i) {
        to[i] = p[i];
        plain = plain && is_plain(p[i]);
    }
    return !plain;
}

/// Copies fewer than 32 bytes.
AZDO_ALWAYS_INLINE inline void copy_few(const char* p, std::size_t size, char* to) noexcept {
    const auto ends = [&](auto part) {
        auto last = part;
        std::memcpy(&part, p, sizeof part);
        std::memcpy(&last, p + (size - sizeof part), sizeof part);
        std::memcpy(to, &part, sizeof part);
        std::memcpy(to + (size - sizeof part), &last, sizeof part);
    };
    if (size >= 16) {
        word::load(p + 8).store(to + 8);
        word::load(p + (size - 16)).store(to + (size - 16));
    }
    if (size >= 8)
        ends(std::uint64_t{});
    else if (size >= 4)
        ends(std::uint32_t{});
    else if (size != 0) {
        to[0] = p[0];
        to[size / 2] = p[size / 2];
        to[size - 1] = p[size - 1];
    }
}

/// A text being written. Bytes from 0x80 on before `good` are known to be part of well-formed UTF-8.
struct written_text {
    const char* first;
    const char* end;
    const char* good;

    /// Of the bytes at `p` that are not plain, those that must be replaced. `high`: the ones from 0x80 on.
    template <class Mask>
    AZDO_ALWAYS_INLINE Mask stops(const char* p, std::size_t size, Mask not_plain, Mask high) noexcept {
        if (!high) return not_plain;
        if (good < p + size) {
            const char* const from = good < p ? p : good;
            const bool is_dense = good == first && high.has_run(); // not after a fault: every byte might be one
            good = is_dense ? find_invalid_utf8_in_chunks(from, end) : find_invalid_utf8(first, from, end);
        }
        const Mask special = not_plain.without(high);
        return good < p + size ? special.with(static_cast<std::size_t>(good - p)) : special;
    }
    /// Writes text unchanged from `p` on, up to the first byte that must be replaced.
    AZDO_ALWAYS_INLINE const char* write(const char* p, char*& to) noexcept {
        for (; static_cast<std::size_t>(end - p) >= block::size; p += block::size, to += block::size) {
            const block bytes = block::load(p);
            bytes.store(to);
            const auto not_plain = bytes.not_plain();
            if (!not_plain) continue;
            if (const auto stop = stops(p, block::size, not_plain, bytes.high())) {
                to += stop.first();
                return p + stop.first();
            }
        }
        const auto left = static_cast<std::size_t>(end - p);
        if (static_cast<std::size_t>(end - first) >= block::size) { // reads the last block again
            copy_few(p, left, to);
            const block last = block::load(end - block::size);
            const auto stop = stops(p, left, last.not_plain_exactly().of_last(left, block::size), last.high().of_last(left, block::size));
            const std::size_t kept = stop ? stop.first() : left;
            to += kept;
            return p + kept;
        }
        for (; p != end; *to++ = *p++) {
            if (is_plain(*p)) continue;
            if (static_cast<unsigned char>(*p) < 0x80) break;
            if (p >= good) good = find_invalid_utf8(first, p, end);
            if (p == good) break;
        }
        return p;
    }
};

/// Writes the content of a string that `copy_plain` could not copy. Each byte that is not well-formed UTF-8 becomes U+FFFD. Leaves
/// room for one more byte.
AZDO_NOINLINE inline char* write_escaped(writer& w, char* to, const char* const first, const char* const end, bool has_block) {
    written_text text{first, end, first};
    const auto size = static_cast<std::size_t>(end - first);
    if (has_block && block::size == 16 && size <= block::size && block::load(first).special().of_first(size) == 0) {
        text.good = find_invalid_utf8(first, end);
        if (text.good == end) return to + size; // copied already
    }
    for (const char* p = first;;) {
        to = room(w, to, static_cast<std::size_t>(end - p));
        p = text.write(p, to);
        if (p == end) return to;
        to = write_special(*p++, to); // within the slack
    }
}

/// Writes the content of a string; there must be room for it unescaped. `has_block`: see `copy_plain`.
AZDO_ALWAYS_INLINE inline char* write_content_here(writer& w, char* to, const char* p, std::size_t size, bool has_block) {
    if (copy_plain(w, p, size, to, has_block) == 0) [[likely]]
        return to + size;
    return write_escaped(w, to, p, p + size, has_block);
}

AZDO_ALWAYS_INLINE inline char* write_string(writer& w, char* to, const char* p, std::size_t size, bool has_block) {
    to = room(w, to, size + 2);
    *to++ = '"';
    to = write_content_here(w, to, p, size, has_block);
    *to++ = '"';
    return to;
}
inline char* write_string(writer& w, char* to, std::string_view text) { return write_string(w, to, text.data(), text.size(), false); }
/// A std::string has memory for 15 characters and a NUL, even if it is shorter.
inline constexpr bool string_has_block = sizeof(std::string) >= 32;
inline char* write_text(writer& w, char* to, const std::string& text) {
    return write_string(w, to, text.data(), text.size(), string_has_block);
}

AZDO_NOINLINE inline char* write_secret(writer& w, char* to, const std::string& text) {
    if (w.redact) return write_raw(w, to, "\"\xe2\x80\xa6\"");
    w.secret_written = true;
    return write_string(w, to, text);
}

/// Writes a number; an unsigned one is passed as the bits of `value`.
inline char* write_integer(writer& w, char* to, std::int64_t value, bool is_signed = true) {
    to = room(w, to, 24);
    const bool minus = is_signed && value < 0;
    if (minus) *to++ = '-';
    return write_unsigned(to, minus ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
}

// Like std::signbit and std::isfinite, without <cmath>.
constexpr bool is_negative(double value) noexcept { return std::bit_cast<std::uint64_t>(value) >> 63 != 0; }
constexpr bool is_finite(double value) noexcept { return (std::bit_cast<std::uint64_t>(value) >> 52 & 0x7ff) != 0x7ff; }

/// Writes a number with at most 6 digits after its point (4 from 1e9 on) and 15 in all, if that is exact: then no shorter text reads
/// back to it. Returns nullptr for any other.
inline char* write_short_decimal(char* to, double value) noexcept {
    const bool minus = is_negative(value);
    const double size = minus ? -value : value;
    if (!(size < 1e11)) return nullptr;
    const int places = size < 1e9 ? 6 : 4;
    const std::uint64_t scale = size < 1e9 ? 1'000'000 : 10'000;
    const auto scaled = static_cast<std::uint64_t>(size * static_cast<double>(scale) + 0.5);
    if (static_cast<double>(scaled) / static_cast<double>(scale) != size) return nullptr;
    if (minus) *to++ = '-';
    to = write_unsigned(to, scaled / scale);
    *to = '.';
    std::uint64_t fraction = scaled % scale;
    for (int i = places - 1; i > 0; i -= 2, fraction /= 100) std::memcpy(to + i, two_digits + 2 * (fraction % 100), 2);
    char* end = to + 1 + places;
    while (end[-1] == '0' && end - to > 2) --end;
    return end;
}

/// Appends `.0` to a whole number, so that it still reads as floating-point.
AZDO_NOINLINE inline char* end_floating(char* to, char* end) noexcept {
    if (std::string_view(to, static_cast<std::size_t>(end - to)).find_first_of(".e") != std::string_view::npos) return end;
    std::memcpy(end, ".0", 2);
    return end + 2;
}

/// Writes the shortest text that reads back to the same number; a whole one keeps `.0`. JSON has no infinity or NaN: they become null.
AZDO_NOINLINE inline char* write_double(writer& w, char* to, double value) {
    if (!is_finite(value)) return write_raw(w, to, "null");
    to = room(w, to, 40);
    char* const end = write_short_decimal(to, value);
    return end ? end : end_floating(to, std::to_chars(to, to + 40, value).ptr);
}
AZDO_NOINLINE inline char* write_float(writer& w, char* to, float value) {
    if (!is_finite(value)) return write_raw(w, to, "null");
    to = room(w, to, 40);
    return end_floating(to, std::to_chars(to, to + 40, value).ptr);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
