// SPDX-License-Identifier: BSL-1.0
// The state of one encode: a buffer that grows, and how strings and numbers are written.
//
// A writing function takes the position and returns the position behind what it wrote. `room` makes place first; every function may
// write up to a block beyond what it returns.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/block.hpp>
#include <azdo/json/number.hpp>
#include <azdo/json/text_memory.hpp>
#include <azdo/json/utf8.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

struct writer {
    std::string& out;
    char* end;            ///< of the bytes that may be written
    bool redact = false;  ///< secrets are written as "…"
    bool secret_written = false; ///< memory that is given up is wiped
};

/// Beyond what is asked for, so much can always be written.
inline constexpr std::size_t write_slack = 64;

[[gnu::noinline]] inline char* grow(writer& w, char* to, std::size_t bytes) {
    const auto used = static_cast<std::size_t>(to - w.out.data());
    const std::size_t needed = used + bytes + write_slack;
    if (needed > w.out.capacity()) {
        if (w.secret_written) {
            std::string larger;
            larger.reserve(2 * needed);
            larger.assign(w.out.data(), used);
            wipe(w.out);
            w.out.swap(larger);
        } else {
            w.out.reserve(2 * needed);
        }
    }
    set_size(w.out, w.out.capacity());
    w.end = w.out.data() + w.out.size();
    return w.out.data() + used;
}

/// Makes room for so many bytes and `write_slack` more.
inline char* room(writer& w, char* to, std::size_t bytes) {
    if (static_cast<std::size_t>(w.end - to) < bytes + write_slack) [[unlikely]] return grow(w, to, bytes);
    return to;
}

/// Writes a text as it is.
inline char* write_raw(writer& w, char* to, std::string_view text) {
    to = room(w, to, text.size());
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

/// Writes the byte at `p`, a quote, a backslash, a control or one from 0x80 on, with what belongs to it. Returns the position behind it.
inline const char* write_special(const char* p, const char* end, char*& to) {
    constexpr char hex[] = "0123456789abcdef";
    const auto c = static_cast<unsigned char>(*p);
    if (c >= 0x80) {
        const std::size_t length = utf8_sequence(p, end);
        if (length == 0) {
            to = write_utf8(to, 0xfffd);
            return p + 1;
        }
        std::memcpy(to, p, length);
        to += length;
        return p + length;
    }
    *to++ = '\\';
    if (c == '"' || c == '\\') *to++ = static_cast<char>(c);
    else if (c >= '\b' && c <= '\r' && c != '\v') *to++ = "btn?fr"[c - '\b'];
    else {
        std::memcpy(to, "u00", 3);
        to[3] = hex[c >> 4];
        to[4] = hex[c & 15];
        to += 5;
    }
    return p + 1;
}

inline bool is_plain(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

/// Copies `size` bytes, at least `Block::size`, the last block over the one before it. False when one of them cannot stay as it is.
template <class Block>
inline bool copy_plain_blocks(const char* p, std::size_t size, char* to) noexcept {
    const std::size_t last = size - Block::size;
    const Block end = Block::load(p + last);
    Block found = end.not_plain_bytes();
    for (std::size_t at = 0; at < last; at += Block::size) {
        const Block bytes = Block::load(p + at);
        bytes.store(to + at);
        found = found | bytes.not_plain_bytes();
    }
    end.store(to + last);
    return !Block::marks(found.bytes);
}

/// Copies a text that is not long. False when one of its bytes cannot stay as it is.
inline bool copy_plain(const char* p, std::size_t size, char* to) noexcept {
    if (size >= block::size) return copy_plain_blocks<block>(p, size, to);
    if (size >= word::size) return copy_plain_blocks<word>(p, size, to);
    bool plain = true;
    for (std::size_t i = 0; i < size; ++i) {
        to[i] = p[i];
        plain = plain && is_plain(p[i]);
    }
    return plain;
}
/// The same for a std::string, which has 16 bytes of memory even when it is shorter.
inline bool copy_plain(const std::string& text, char* to) noexcept {
    if (text.size() >= 16 || block::size != 16) return copy_plain(text.data(), text.size(), to);
    const block bytes = block::load(text.data());
    bytes.store(to);
    return !bytes.not_plain().any_of_first(text.size());
}
inline bool copy_plain(std::string_view text, char* to) noexcept { return copy_plain(text.data(), text.size(), to); }

/// Copies up to the first byte that cannot stay as it is, or to the end. Returns where it stopped.
inline const char* copy_until_special(const char* p, const char* const end, char*& to) noexcept {
    for (; static_cast<std::size_t>(end - p) >= block::size; p += block::size, to += block::size) {
        const block bytes = block::load(p);
        bytes.store(to);
        if (const auto special = bytes.not_plain()) {
            to += special.first();
            return p + special.first();
        }
    }
    while (p != end && is_plain(*p)) *to++ = *p++;
    return p;
}

/// Writes the content of a string. What is no well-formed UTF-8 becomes U+FFFD, byte by byte. Leaves room for one more byte.
[[gnu::noinline]] inline char* write_escaped(writer& w, char* to, const char* p, const char* end) {
    for (;;) {
        to = room(w, to, static_cast<std::size_t>(end - p));
        p = copy_until_special(p, end, to);
        if (p == end) return to;
        for (int i = 0; i < 8 && p != end && !is_plain(*p); ++i) p = write_special(p, end, to); // at most 6 bytes each: within the slack
        if (p == end) return to;
    }
}

/// Writes a string (std::string or a view) where there is room for it as it is.
template <class Text>
inline char* write_string_here(writer& w, char* to, const Text& text) {
    constexpr std::size_t not_long = 512; // a longer text is not copied twice
    *to = '"';
    if (text.size() <= not_long && copy_plain(text, to + 1)) [[likely]] to += text.size() + 1;
    else to = write_escaped(w, to + 1, text.data(), text.data() + text.size());
    *to = '"';
    return to + 1;
}

inline char* write_string(writer& w, char* to, std::string_view text) { return write_string_here(w, room(w, to, text.size() + 2), text); }

inline char* write_secret(writer& w, char* to, const std::string& text) {
    if (w.redact) return write_raw(w, to, "\"\xe2\x80\xa6\"");
    w.secret_written = true;
    return write_string(w, to, text);
}

inline char* write_integer(writer& w, char* to, std::int64_t value) { return write_signed(room(w, to, 24), value); }
inline char* write_whole(writer& w, char* to, std::uint64_t value) { return write_unsigned(room(w, to, 24), value); }

/// Writes a number with at most 3 digits behind its point, where that is exact. Returns nullptr for any other.
inline char* write_short_decimal(char* to, double value) noexcept {
    const double size = std::signbit(value) ? -value : value;
    if (!(size < 1e12)) return nullptr;
    std::int64_t scale = 1;
    for (int places = 0; places <= 3; ++places, scale *= 10) {
        const auto whole = static_cast<std::int64_t>(size * static_cast<double>(scale));
        if (static_cast<double>(whole) / static_cast<double>(scale) != size) continue;
        if (std::signbit(value)) *to++ = '-';
        to = write_signed(to, whole / scale);
        *to++ = '.';
        if (places == 0) *to++ = '0';
        for (std::int64_t digit = scale / 10; digit > 0; digit /= 10) *to++ = static_cast<char>('0' + whole / digit % 10);
        return to;
    }
    return nullptr;
}

/// Keeps the text of a whole number that of a floating one: `.0`.
inline char* end_floating(char* to, char* end) noexcept {
    if (std::string_view(to, static_cast<std::size_t>(end - to)).find_first_of(".e") != std::string_view::npos) return end;
    std::memcpy(end, ".0", 2);
    return end + 2;
}

/// Writes the shortest text that reads back to the same number; a whole one keeps `.0`. JSON has no infinity and no NaN: they become null.
inline char* write_double(writer& w, char* to, double value) {
    if (!std::isfinite(value)) return write_raw(w, to, "null");
    to = room(w, to, 40);
    char* const end = write_short_decimal(to, value);
    return end ? end : end_floating(to, std::to_chars(to, to + 40, value).ptr);
}
inline char* write_float(writer& w, char* to, float value) {
    if (!std::isfinite(value)) return write_raw(w, to, "null");
    to = room(w, to, 40);
    return end_floating(to, std::to_chars(to, to + 40, value).ptr);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
