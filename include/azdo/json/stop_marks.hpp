// SPDX-License-Identifier: BSL-1.0
// The first look at a text: one bit a byte, set where a run of plain string content stops. The reader then finds the end of a string by a
// look at its bits, instead of looking at its bytes.
#pragma once

#include <azdo/json/block.hpp>
#include <azdo/json/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The marks of a text. Marked are quotes, backslashes, controls (below 0x20), bytes that are part of no well-formed UTF-8 sequence, and
/// the 64 places from the end of the text on.
///
/// Memory: an eighth of the text; none for a text of 4 kB or less.
class stop_marks {
public:
    explicit stop_marks(std::string_view text) : text_(text) {
        const std::size_t words = text.size() / chunk::size + 4;
        words_ = words <= few_words ? few_ : new std::uint64_t[words];
        std::uint64_t* to = words_;
        const auto size = static_cast<std::ptrdiff_t>(text.size());
        std::ptrdiff_t at = -static_cast<std::ptrdiff_t>(address(text.data()) % 8);
        if (at < 0) *to++ = marks_of_part(at), at += step;
        for (; at + step <= size; at += step) *to++ = marks(chunk::load(text.data() + at), at);
        *to++ = marks_of_part(at);
        *to = ~std::uint64_t{0};
    }
    ~stop_marks() {
        if (words_ != few_) delete[] words_;
    }
    stop_marks(const stop_marks&) = delete;
    stop_marks& operator=(const stop_marks&) = delete;

    /// For `find_mark`: the marks of the byte at an address begin in the byte at `origin() + address / 8`, with the bit `address % 8`.
    std::uintptr_t origin() const noexcept { return address(words_) - address(text_.data()) / 8; }

private:
    static constexpr std::size_t few_words = 68;
    static constexpr auto step = static_cast<std::ptrdiff_t>(chunk::size);

    static std::uintptr_t address(const void* p) noexcept { return reinterpret_cast<std::uintptr_t>(p); }
    /// The marks of a chunk of which not all is text. What is none is marked.
    std::uint64_t marks_of_part(std::ptrdiff_t at) noexcept {
        char bytes[chunk::size]{}; // zeros are controls
        const auto size = static_cast<std::ptrdiff_t>(text_.size());
        const std::ptrdiff_t first = at < 0 ? 0 : at;
        const std::ptrdiff_t last = at + step < size ? at + step : size;
        if (first < last) std::memcpy(bytes + (first - at), text_.data() + first, static_cast<std::size_t>(last - first));
        return marks(chunk::load(bytes), at);
    }
    std::uint64_t marks(const chunk& bytes, std::ptrdiff_t at) noexcept {
        const std::uint64_t found = bytes.any_high() ? bytes.not_plain() & ~well_formed(bytes.high(), at) : bytes.not_plain();
        return std::endian::native == std::endian::big ? word::reversed(found) : found;
    }
    /// Of the bytes from 0x80 on in a chunk, those that are part of a well-formed sequence.
    [[gnu::noinline]] std::uint64_t well_formed(std::uint64_t high, std::ptrdiff_t at) noexcept {
        const char* const end = text_.data() + text_.size();
        std::uint64_t good = 0;
        while (high != 0) {
            const auto bit = static_cast<unsigned>(std::countr_zero(high));
            const std::ptrdiff_t place = at + static_cast<std::ptrdiff_t>(bit);
            std::size_t length = 1;
            if (place < covered_) {
                good |= std::uint64_t{1} << bit;
            } else if (const std::size_t found = utf8_sequence(text_.data() + place, end)) {
                length = found;
                good |= ((std::uint64_t{1} << length) - 1) << bit;
                covered_ = place + static_cast<std::ptrdiff_t>(length);
            }
            high = bit + length < chunk::size ? high & ~std::uint64_t{0} << (bit + length) : 0;
        }
        return good;
    }

    std::string_view text_;
    std::ptrdiff_t covered_ = 0; ///< up to here a sequence of the chunk before reaches
    std::uint64_t* words_;
    std::uint64_t few_[few_words];
};

/// The first byte from `p` on that is marked; `p` is in the text or its end.
[[gnu::always_inline]] inline const char* find_mark(std::uintptr_t origin, const char* p) noexcept {
    for (;;) {
        const auto address = reinterpret_cast<std::uintptr_t>(p);
        std::uint64_t marks;
        std::memcpy(&marks, reinterpret_cast<const unsigned char*>(origin + address / 8), sizeof marks);
        if constexpr (std::endian::native == std::endian::big) marks = word::reversed(marks);
        marks >>= address % 8;
        if (marks != 0) [[likely]] return p + std::countr_zero(marks);
        p += 64 - address % 8;
    }
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
