// SPDX-License-Identifier: BSL-1.0
// Checks UTF-8 (RFC 3629) chunk by chunk: mostly non-ASCII text a chunk at once, other text sequence by sequence.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Copies the chunk that begins at `at`, only partly inside the text, to `bytes`, filled up with zeros. Returns `bytes`.
inline const char* copy_part(std::string_view text, std::ptrdiff_t at, char* bytes) noexcept {
    constexpr auto step = static_cast<std::ptrdiff_t>(chunk::size);
    std::memset(bytes, 0, chunk::size);
    const auto size = static_cast<std::ptrdiff_t>(text.size());
    const std::ptrdiff_t first = at < 0 ? 0 : at;
    const std::ptrdiff_t last = at + step < size ? at + step : size;
    if (first < last) std::memcpy(bytes + (first - at), text.data() + first, static_cast<std::size_t>(last - first));
    return bytes;
}

/// Checks the chunks of a text in order. Bit sets have one bit per byte of a chunk, the first one lowest.
class utf8_chunks {
public:
    explicit utf8_chunks(std::string_view text) noexcept : text_(text) {}

    /// Of the bytes from 0x80 on in the chunk at `from`, those that are part of a well-formed sequence. `at`: its position in the text.
    /// Bytes outside the text must be zeros.
    AZDO_NOINLINE std::uint64_t well_formed(const char* from, std::ptrdiff_t at) noexcept {
        const chunk bytes = chunk::load(from);
        const std::uint64_t high = bytes.high();
        const std::uint64_t known = covered_ > at ? high & ((std::uint64_t{1} << (covered_ - at)) - 1) : 0;
        std::uint64_t lead = high & bytes.bit<6>();
        const bool is_dense = byte_mask<std::uint64_t, 1>{high}.has_run(); // probably a word; isolated letters are faster one by one
        std::uint64_t good = known;
        if (is_dense && is_well_formed(bytes, lead, high & ~lead & ~known)) good = high & (lead - 1); // no lead: all
        for (; lead != 0; lead &= lead - 1) {
            const int bit = std::countr_zero(lead);
            const std::ptrdiff_t place = at + bit;
            const std::size_t length = utf8_sequence(text_.data() + place, text_.data() + text_.size());
            if (length == 0) continue;
            good |= ((std::uint64_t{1} << length) - 1) << bit;
            covered_ = place + static_cast<std::ptrdiff_t>(length);
        }
        return good;
    }
    /// Where the last well-formed sequence ends.
    std::ptrdiff_t covered() const noexcept { return covered_; }

private:
    /// True if the bytes from 0x80 on are well-formed sequences (the Unicode Standard, table 3-7). Also false for those from U+100000 on,
    /// which are very rare. `following`: the bytes from 0x80 on that are neither leads nor known to be well-formed. If true, `lead`
    /// becomes the one whose sequence continues after the chunk, which is not checked, or 0.
    static bool is_well_formed(const chunk& bytes, std::uint64_t& lead, std::uint64_t following) noexcept {
        if ((bytes.is('\xc0') | bytes.is('\xc1')) != 0) return false; // overlong
        const std::uint64_t bit_5 = bytes.bit<5>();
        const std::uint64_t long_lead = lead & bit_5; // of three or four bytes
        std::uint64_t lead_of_4 = 0;
        if (long_lead != 0) {
            const std::uint64_t bit_4 = bytes.bit<4>();
            std::uint64_t wrong = (bytes.is('\xe0') << 1 & ~bit_5) | (bytes.is('\xed') << 1 & bit_5); // overlong, a surrogate
            lead_of_4 = long_lead & bit_4;
            if (lead_of_4 != 0) // overlong, 0xf4 and above
                wrong |= (bytes.is('\xf0') << 1 & ~(bit_4 | bit_5)) | (lead_of_4 & (bytes.bit<3>() | bytes.bit<2>()));
            if (wrong != 0) return false;
        }
        if ((lead << 1 | long_lead << 2 | lead_of_4 << 3) != following) return false;
        lead = (lead & std::uint64_t{1} << 63) | (long_lead & std::uint64_t{1} << 62) | (lead_of_4 & std::uint64_t{1} << 61);
        return true;
    }

    std::string_view text_;
    std::ptrdiff_t covered_ = 0;
};

/// Like `find_invalid_utf8`, for texts that may be long and mostly non-ASCII.
AZDO_NOINLINE inline const char* find_invalid_utf8_in_chunks(const char* const first, const char* const end) noexcept {
    constexpr std::ptrdiff_t few = 16; // fewer bytes are checked one by one
    constexpr auto step = static_cast<std::ptrdiff_t>(chunk::size);
    const std::string_view text(first, static_cast<std::size_t>(end - first));
    utf8_chunks check(text);
    const char* p = first;
    while (end - p >= few) {
        char part[chunk::size];
        const char* const bytes = end - p < step ? copy_part(text, p - first, part) : p;
        const std::uint64_t wrong = chunk::load(bytes).high() & ~check.well_formed(bytes, p - first);
        if (wrong != 0) return p + std::countr_zero(wrong);
        p = end - p < step ? end : p + step;
    }
    return find_invalid_utf8(first, p - first < check.covered() ? first + check.covered() : p, end);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
