// SPDX-License-Identifier: BSL-1.0
// The first pass over a text: one bit per byte, set where a run of plain string content stops. The reader then finds the end of a string
// from its bits instead of its bytes.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/utf8_chunk.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The marks of a text. Marked are quotes, backslashes, controls (below 0x20), bytes outside any well-formed UTF-8 sequence, and
/// the 64 positions from the end of the text on.
///
/// Memory: an eighth of the text; none for a text of 4 kB or less.
class structural_bitmap {
public:
    explicit structural_bitmap(std::string_view text) : text_(text), utf8_(text) {
        const std::size_t words = text.size() / chunk::size + 4;
        words_ = words <= few_words ? few_ : new std::uint64_t[words];
        std::uint64_t* to = words_;
        const auto size = static_cast<std::ptrdiff_t>(text.size());
        char part[chunk::size];
        std::ptrdiff_t at = -static_cast<std::ptrdiff_t>(address(text.data()) % 8);
        while (at <= size) {
            const bool is_part = at < 0 || size - at < step;
            const char* from = is_part ? copy_part(text, at, part) : text.data() + at; // zeros are controls, so they are marked
            for (std::ptrdiff_t chunks = is_part ? 1 : (size - at) / step; chunks != 0; --chunks, from += step, at += step)
                *to++ = marks(from, at);
        }
        *to = ~std::uint64_t{0};
    }
    ~structural_bitmap() {
        if (words_ != few_) delete[] words_;
    }
    structural_bitmap(const structural_bitmap&) = delete;
    structural_bitmap& operator=(const structural_bitmap&) = delete;

    /// For `find_mark`: the marks of the byte at an address begin in the byte at `origin() + address / 8`, at bit `address % 8`.
    std::uintptr_t origin() const noexcept { return address(words_) - address(text_.data()) / 8; }

private:
    static constexpr std::size_t few_words = 68;
    static constexpr auto step = static_cast<std::ptrdiff_t>(chunk::size);

    static std::uintptr_t address(const void* p) noexcept { return reinterpret_cast<std::uintptr_t>(p); }
    AZDO_ALWAYS_INLINE std::uint64_t marks(const char* from, std::ptrdiff_t at) noexcept {
        const chunk bytes = chunk::load(from);
        std::uint64_t found = bytes.not_plain();
        if (bytes.any_high()) found &= ~utf8_.well_formed(from, at);
        return std::endian::native == std::endian::big ? word::reversed(found) : found;
    }

    std::string_view text_;
    utf8_chunks utf8_;
    std::uint64_t* words_;
    std::uint64_t few_[few_words];
};

/// The first marked byte from `p` on; `p` is in the text or its end.
AZDO_ALWAYS_INLINE inline const char* find_mark(std::uintptr_t origin, const char* p) noexcept {
    for (;;) {
        const auto address = reinterpret_cast<std::uintptr_t>(p);
        std::uint64_t marks;
        std::memcpy(&marks, reinterpret_cast<const unsigned char*>(origin + address / 8), sizeof marks);
        if constexpr (std::endian::native == std::endian::big) marks = word::reversed(marks);
        marks >>= address % 8;
        if (marks != 0) [[likely]]
            return p + std::countr_zero(marks);
        p += 64 - address % 8;
    }
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
