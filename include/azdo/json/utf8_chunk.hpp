// SPDX-License-Identifier: BSL-1.0
// UTF-8 (RFC 3629) chunk by chunk: texts that are hardly ASCII are checked at once, others sequence by sequence.
#pragma once

#include <azdo/json/block.hpp>
#include <azdo/json/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Checks the chunks of a text in their order. Of the bytes of a chunk a bit each, the first one lowest.
class utf8_chunks {
public:
    explicit utf8_chunks(std::string_view text) noexcept : text_(text) {}

    /// Of the bytes from 0x80 on in the chunk `bytes`, those that are part of a well-formed sequence. `at`: where it begins in the text; what
    /// is not in the text has to be zeros.
    [[gnu::noinline]] std::uint64_t well_formed(const char* bytes, std::ptrdiff_t at) noexcept {
        std::uint64_t left = chunk::load(bytes).high();
        const bool is_dense = byte_mask<std::uint64_t, 1>{left}.has_run(); // a word; letters here and there take less time one by one
        if (is_dense && is_well_formed(chunk::load(bytes), left, at)) return left;
        std::uint64_t good = 0;
        while (left != 0) {
            const auto bit = static_cast<unsigned>(std::countr_zero(left));
            const std::ptrdiff_t place = at + static_cast<std::ptrdiff_t>(bit);
            std::size_t length = 1;
            if (place < covered_) good |= std::uint64_t{1} << bit;
            else if (cover(place)) {
                length = static_cast<std::size_t>(covered_ - place);
                good |= ((std::uint64_t{1} << length) - 1) << bit;
            }
            left = bit + length < chunk::size ? left & ~std::uint64_t{0} << (bit + length) : 0;
        }
        return good;
    }
    /// Up to here the last well-formed sequence reaches.
    std::ptrdiff_t covered() const noexcept { return covered_; }

private:
    [[gnu::noinline]] bool cover(std::ptrdiff_t place) noexcept {
        const std::size_t length = utf8_sequence(text_.data() + place, text_.data() + text_.size());
        if (length != 0) covered_ = place + static_cast<std::ptrdiff_t>(length);
        return length != 0;
    }
    /// True when all bytes from 0x80 on are part of well-formed sequences of two or three bytes (the Unicode Standard, table 3-7).
    bool is_well_formed(const chunk& bytes, std::uint64_t high, std::ptrdiff_t at) noexcept {
        if (bytes.has('\xc0') || bytes.has('\xc1')) return false; // overlong
        const std::uint64_t known = covered_ > at ? (std::uint64_t{1} << (covered_ - at)) - 1 : 0;
        const std::uint64_t lead = high & bytes.bit<6>();
        const std::uint64_t bit_5 = bytes.bit<5>();
        const std::uint64_t lead_of_3 = lead & bit_5;
        if (lead_of_3 != 0) {
            const std::uint64_t longer = lead_of_3 & bytes.bit<4>();
            const std::uint64_t overlong = bytes.is('\xe0') << 1 & ~bit_5;
            const std::uint64_t surrogate = bytes.is('\xed') << 1 & bit_5;
            if ((longer | overlong | surrogate) != 0) return false;
        }
        if ((lead << 1 | lead_of_3 << 2) != (high & ~lead & ~known)) return false;
        const std::ptrdiff_t reaches_beyond = (lead >> 63) != 0 ? 63 : (lead_of_3 >> 62) != 0 ? 62 : 0;
        return reaches_beyond == 0 || cover(at + reaches_beyond);
    }

    std::string_view text_;
    std::ptrdiff_t covered_ = 0;
};

/// As `find_invalid_utf8`, for texts that may be long and hardly ASCII.
[[gnu::noinline]] inline const char* find_invalid_utf8_in_chunks(const char* const first, const char* const end) noexcept {
    constexpr std::size_t few = 16; // fewer bytes are looked at one by one
    utf8_chunks check({first, static_cast<std::size_t>(end - first)});
    const char* p = first;
    while (static_cast<std::size_t>(end - p) >= few) {
        char part[chunk::size];
        const auto left = static_cast<std::size_t>(end - p);
        const char* bytes = p;
        if (left < chunk::size) {
            std::memset(part, 0, chunk::size);
            bytes = static_cast<const char*>(std::memcpy(part, p, left));
        }
        const std::uint64_t high = chunk::load(bytes).high();
        const std::uint64_t wrong = high == 0 ? 0 : high & ~check.well_formed(bytes, p - first);
        if (wrong != 0) return p + std::countr_zero(wrong);
        p += left < chunk::size ? left : chunk::size;
    }
    return find_invalid_utf8(first, p - first < check.covered() ? first + check.covered() : p, end);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
