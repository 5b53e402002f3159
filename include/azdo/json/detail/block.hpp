// SPDX-License-Identifier: BSL-1.0
// Blocks of bytes that are examined at once: the only file with vector instructions.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/instruction_set.hpp>
#include <azdo/json/detail/key_literal.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if !defined(AZDO_JSON_PORTABLE)
#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(__AARCH64EB__)
#include <arm_neon.h>
#endif
#endif

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// One answer per byte. `stride` bits represent one byte of the block; the first byte has the lowest bits.
template <class Bits, unsigned Stride>
struct byte_mask {
    Bits bits;
    explicit operator bool() const noexcept { return bits != 0; }
    /// The index of the first marked byte. Requirement: there is one.
    unsigned first() const noexcept { return static_cast<unsigned>(std::countr_zero(bits)) / Stride; }
    byte_mask operator|(byte_mask other) const noexcept { return {static_cast<Bits>(bits | other.bits)}; }
    /// True if the first, third, fifth and seventh of any seven consecutive bytes are marked.
    bool has_run() const noexcept { return (bits & bits >> 2 * Stride & bits >> 4 * Stride & bits >> 6 * Stride) != 0; }
    byte_mask without(byte_mask other) const noexcept { return {static_cast<Bits>(bits & ~other.bits)}; }
    /// A copy in which the byte at that index is marked too.
    byte_mask with(std::size_t index) const noexcept { return {static_cast<Bits>(bits | Bits{1} << (Stride * index))}; }
    /// The marks of the first `count` bytes, at most 16.
    Bits of_first(std::size_t count) const noexcept {
        if constexpr (sizeof(Bits) * 8 > 16 * Stride)
            return bits & ((Bits{1} << (Stride * count)) - 1);
        else
            return count * Stride >= sizeof(Bits) * 8 ? bits : bits & ((Bits{1} << (Stride * count)) - 1);
    }
    /// The marks of the last `count` bytes of a block; `count` is less than its size.
    byte_mask of_last(std::size_t count, std::size_t size) const noexcept {
        if (count == 0) return {0};
        return {static_cast<Bits>(bits >> (Stride * (size - count)))};
    }
};

// A `block` has: `size`; `load`/`store` (unaligned); `special()`: quotes, backslashes and controls below 0x20; `high()`: bytes from 0x80
// on; `not_plain()`: both; `not_plain_exactly()`; `not_plain_bytes()`: as bytes for `marks`, with `constants` that a caller may keep in
// memory; `not_blank()`: bytes other than JSON's white space; `not_space()`: other than a space. In a mask, the first marked byte and those
// before it are exact, in `not_plain()` all up to the first quote, backslash or control. A `chunk` has, exact for all of its bytes:
// `high()`, `not_plain()`, `bit<N>()`: those with that bit set, `is(c)`; and `any_high()`.
// `same_part(a, b, beyond(count))` compares the first `count` bytes, at most `part_size`.

/// A block of eight bytes without vector instructions: for short texts, and for machines without them.
struct word {
    static constexpr std::size_t size = 8;
    using mask = byte_mask<std::uint64_t, 8>;
    static constexpr std::uint64_t low_bits = 0x7f7f7f7f7f7f7f7fu;
    static constexpr std::uint64_t high_bits = ~low_bits;
    static constexpr std::uint64_t every = 0x0101010101010101u;
    std::uint64_t bytes;

    static word load(const char* at) noexcept {
        word made;
        std::memcpy(&made.bytes, at, size);
        if constexpr (std::endian::native == std::endian::big) made.bytes = reversed(made.bytes);
        return made;
    }
    void store(char* at) const noexcept {
        const std::uint64_t ordered = std::endian::native == std::endian::big ? reversed(bytes) : bytes;
        std::memcpy(at, &ordered, size);
    }
    static constexpr std::uint64_t reversed(std::uint64_t value) noexcept {
        std::uint64_t made = 0;
        for (unsigned i = 0; i < size; ++i) made = made << 8 | (value >> (8 * i) & 0xff);
        return made;
    }
    /// The high bit of every byte that is `c`; exact up to the first of them.
    std::uint64_t is(char c) const noexcept {
        const std::uint64_t zero_there = bytes ^ (every * static_cast<unsigned char>(c));
        return (zero_there - every) & ~zero_there & high_bits;
    }
    std::uint64_t controls() const noexcept { return (bytes - every * 0x20) & ~bytes & high_bits; }
    /// The same without a carry between bytes: exact for all of them.
    std::uint64_t is_exactly(char c) const noexcept {
        const std::uint64_t zero_there = bytes ^ (every * static_cast<unsigned char>(c));
        return ~(((zero_there & low_bits) + low_bits) | zero_there | low_bits);
    }
    /// Controls, quotes, backslashes and bytes from 0x80 on: exact for all of them.
    mask not_plain_exactly() const noexcept {
        const std::uint64_t not_controls = (bytes & low_bits) + every * 0x60;
        return {(~not_controls | bytes | is_exactly('"') | is_exactly('\\')) & high_bits};
    }
    mask special() const noexcept { return {controls() | is('"') | is('\\')}; }
    mask high() const noexcept { return {bytes & high_bits}; }
    struct constants {};
    word not_plain_bytes(const constants&) const noexcept { return {controls() | is('"') | is('\\') | (bytes & high_bits)}; }
    word operator|(word other) const noexcept { return {bytes | other.bytes}; }
    static mask marks(std::uint64_t where) noexcept { return {where}; }
    word not_plain_bytes() const noexcept { return not_plain_bytes(constants{}); }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_space() const noexcept { return {is_exactly(' ') ^ high_bits}; }
    mask not_blank() const noexcept { return {(is_exactly(' ') | is_exactly('\n') | is_exactly('\r') | is_exactly('\t')) ^ high_bits}; }
};

#if !defined(AZDO_JSON_PORTABLE) && defined(__AVX2__)

struct block {
    static constexpr std::size_t size = 32;
    using mask = byte_mask<std::uint32_t, 1>;
    __m256i bytes;

    static block load(const char* at) noexcept { return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))}; }
    void store(char* at) const noexcept { _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), bytes); }
    static mask marks(__m256i where) noexcept { return {static_cast<std::uint32_t>(_mm256_movemask_epi8(where))}; }
    __m256i is(char c) const noexcept { return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(c)); }
    mask special() const noexcept {
        const __m256i turned = _mm256_xor_si256(bytes, _mm256_set1_epi8(2)); // the quote then directly follows the controls
        return marks(_mm256_or_si256(_mm256_cmpeq_epi8(_mm256_min_epu8(turned, _mm256_set1_epi8(0x20)), turned), is('\\')));
    }
    mask high() const noexcept { return marks(bytes); }
    struct constants {
        __m256i turn = _mm256_set1_epi8(2), limit = _mm256_set1_epi8(0x21), backslash = _mm256_set1_epi8('\\');
    };
    block not_plain_bytes(const constants& k) const noexcept { // bit 2 flipped: the quote directly follows the controls
        return {_mm256_or_si256(_mm256_subs_epi8(_mm256_xor_si256(bytes, k.turn), k.limit), _mm256_cmpeq_epi8(bytes, k.backslash))};
    }
    block operator|(block other) const noexcept { return {_mm256_or_si256(bytes, other.bytes)}; }
    block not_plain_bytes() const noexcept { return not_plain_bytes(constants{}); }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_plain_exactly() const noexcept { return not_plain(); }
    mask not_space() const noexcept { return {~marks(is(' ')).bits}; }
    mask not_blank() const noexcept {
        const __m256i blank = _mm256_or_si256(_mm256_or_si256(is(' '), is('\n')), _mm256_or_si256(is('\r'), is('\t')));
        return {~marks(blank).bits};
    }
};

/// Examined as bits, one per byte: the first byte has the lowest.
struct chunk {
    static constexpr std::size_t size = 64;
    block first, second;

    static chunk load(const char* at) noexcept { return {block::load(at), block::load(at + 32)}; }
    static std::uint64_t bits(block low, block high) noexcept {
        return block::marks(low.bytes).bits | static_cast<std::uint64_t>(block::marks(high.bytes).bits) << 32;
    }
    bool any_high() const noexcept { return block::marks((first | second).bytes).bits != 0; }
    std::uint64_t high() const noexcept { return bits(first, second); }
    template <int Bit>
    std::uint64_t bit() const noexcept {
        return bits({_mm256_slli_epi16(first.bytes, 7 - Bit)}, {_mm256_slli_epi16(second.bytes, 7 - Bit)});
    }
    std::uint64_t is(char c) const noexcept { return bits({first.is(c)}, {second.is(c)}); }
    std::uint64_t not_plain() const noexcept { return bits(first.not_plain_bytes(), second.not_plain_bytes()); }
};

inline bool same_part(const char* a, const char* b, part_mask ignored = beyond(part_size)) noexcept {
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
    return (static_cast<part_mask>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right))) | ignored) == ~part_mask{0};
}

#elif !defined(AZDO_JSON_PORTABLE) && defined(__SSE2__)

struct block {
    static constexpr std::size_t size = 16;
    using mask = byte_mask<std::uint32_t, 1>;
    __m128i bytes;

    static block load(const char* at) noexcept { return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))}; }
    void store(char* at) const noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(at), bytes); }
    static mask marks(__m128i where) noexcept { return {static_cast<std::uint32_t>(_mm_movemask_epi8(where))}; }
    __m128i is(char c) const noexcept { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }
    mask special() const noexcept {
        const __m128i turned = _mm_xor_si128(bytes, _mm_set1_epi8(2)); // the quote then directly follows the controls
        return marks(_mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(turned, _mm_set1_epi8(0x20)), turned), is('\\')));
    }
    mask high() const noexcept { return marks(bytes); }
    struct constants {
        __m128i turn = _mm_set1_epi8(2), limit = _mm_set1_epi8(0x21), backslash = _mm_set1_epi8('\\');
    };
    block not_plain_bytes(const constants& k) const noexcept { // bit 2 flipped: the quote directly follows the controls
        return {_mm_or_si128(_mm_subs_epi8(_mm_xor_si128(bytes, k.turn), k.limit), _mm_cmpeq_epi8(bytes, k.backslash))};
    }
    block operator|(block other) const noexcept { return {_mm_or_si128(bytes, other.bytes)}; }
    block not_plain_bytes() const noexcept { return not_plain_bytes(constants{}); }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_plain_exactly() const noexcept { return not_plain(); }
    mask not_space() const noexcept { return {marks(is(' ')).bits ^ 0xffffu}; }
    mask not_blank() const noexcept {
        const __m128i blank = _mm_or_si128(_mm_or_si128(is(' '), is('\n')), _mm_or_si128(is('\r'), is('\t')));
        return {marks(blank).bits ^ 0xffffu};
    }
};

/// Examined as bits, one per byte: the first byte has the lowest.
struct chunk {
    static constexpr std::size_t size = 64;
    block part[4];

    static chunk load(const char* at) noexcept {
        return {{block::load(at), block::load(at + 16), block::load(at + 32), block::load(at + 48)}};
    }
    static std::uint64_t bits(block a, block b, block c, block d) noexcept {
        const std::uint32_t low = block::marks(a.bytes).bits | block::marks(b.bytes).bits << 16;
        const std::uint32_t high = block::marks(c.bytes).bits | block::marks(d.bytes).bits << 16;
        return low | static_cast<std::uint64_t>(high) << 32;
    }
    bool any_high() const noexcept { return block::marks((part[0] | part[1] | (part[2] | part[3])).bytes).bits != 0; }
    std::uint64_t high() const noexcept { return bits(part[0], part[1], part[2], part[3]); }
    template <int Bit>
    std::uint64_t bit() const noexcept {
        std::uint64_t made = 0;
        for (std::size_t i = 4; i-- > 0;) made = made << 16 | block::marks(_mm_slli_epi16(part[i].bytes, 7 - Bit)).bits;
        return made;
    }
    std::uint64_t is(char c) const noexcept {
        std::uint64_t made = 0;
        for (std::size_t i = 4; i-- > 0;) made = made << 16 | block::marks(part[i].is(c)).bits;
        return made;
    }
    std::uint64_t not_plain() const noexcept {
        return bits(part[0].not_plain_bytes(), part[1].not_plain_bytes(), part[2].not_plain_bytes(), part[3].not_plain_bytes());
    }
};

inline bool same_part(const char* a, const char* b, part_mask ignored = beyond(part_size)) noexcept {
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
    return (static_cast<part_mask>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right))) | ignored) == ~part_mask{0};
}

#elif !defined(AZDO_JSON_PORTABLE) && defined(__ARM_NEON) && defined(__aarch64__) && !defined(__AARCH64EB__)

struct block {
    static constexpr std::size_t size = 16;
    using mask = byte_mask<std::uint64_t, 4>;
    uint8x16_t bytes;

    static block load(const char* at) noexcept { return {vld1q_u8(reinterpret_cast<const std::uint8_t*>(at))}; }
    void store(char* at) const noexcept { vst1q_u8(reinterpret_cast<std::uint8_t*>(at), bytes); }
    static mask marks(uint8x16_t where) noexcept {
        return {vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(where), 4)), 0)};
    }
    uint8x16_t is(char c) const noexcept { return vceqq_u8(bytes, vdupq_n_u8(static_cast<std::uint8_t>(c))); }
    mask special() const noexcept { return marks(vorrq_u8(vcltq_u8(bytes, vdupq_n_u8(0x20)), vorrq_u8(is('"'), is('\\')))); }
    mask high() const noexcept { return marks(vcgeq_u8(bytes, vdupq_n_u8(0x80))); }
    struct constants {};
    block not_plain_bytes(const constants&) const noexcept {
        return {vorrq_u8(vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)), vorrq_u8(is('"'), is('\\')))};
    }
    block operator|(block other) const noexcept { return {vorrq_u8(bytes, other.bytes)}; }
    block not_plain_bytes() const noexcept { return not_plain_bytes(constants{}); }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_plain_exactly() const noexcept { return not_plain(); }
    mask not_space() const noexcept { return marks(vmvnq_u8(is(' '))); }
    mask not_blank() const noexcept { return marks(vmvnq_u8(vorrq_u8(vorrq_u8(is(' '), is('\n')), vorrq_u8(is('\r'), is('\t'))))); }
};

/// Examined as bits, one per byte: the first byte has the lowest.
struct chunk {
    static constexpr std::size_t size = 64;
    block part[4];

    static chunk load(const char* at) noexcept {
        return {{block::load(at), block::load(at + 16), block::load(at + 32), block::load(at + 48)}};
    }
    /// For bytes that are 0 or 0xff.
    static std::uint64_t bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) noexcept {
        const uint8x16_t weight = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
        const uint8x16_t low = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
        const uint8x16_t high = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
        const uint8x16_t all = vpaddq_u8(low, high);
        return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
    }
    bool any_high() const noexcept { return vmaxvq_u8((part[0] | part[1] | (part[2] | part[3])).bytes) >= 0x80; }
    std::uint64_t high() const noexcept {
        const uint8x16_t least = vdupq_n_u8(0x80);
        return bits(
            vcgeq_u8(part[0].bytes, least), vcgeq_u8(part[1].bytes, least), vcgeq_u8(part[2].bytes, least), vcgeq_u8(part[3].bytes, least));
    }
    template <int Bit>
    std::uint64_t bit() const noexcept {
        const uint8x16_t one = vdupq_n_u8(1 << Bit);
        return bits(vtstq_u8(part[0].bytes, one), vtstq_u8(part[1].bytes, one), vtstq_u8(part[2].bytes, one), vtstq_u8(part[3].bytes, one));
    }
    std::uint64_t is(char c) const noexcept { return bits(part[0].is(c), part[1].is(c), part[2].is(c), part[3].is(c)); }
    std::uint64_t not_plain() const noexcept {
        return bits(part[0].not_plain_bytes().bytes, part[1].not_plain_bytes().bytes, part[2].not_plain_bytes().bytes,
            part[3].not_plain_bytes().bytes);
    }
};

inline bool same_part(const char* a, const char* b, part_mask ignored = beyond(part_size)) noexcept {
    return (block::marks(vceqq_u8(block::load(a).bytes, block::load(b).bytes)).bits | ignored) == ~part_mask{0};
}

#else

using block = word;

/// Examined as bits, one per byte: the first byte has the lowest.
struct chunk {
    static constexpr std::size_t size = 64;
    word part[8];

    static chunk load(const char* at) noexcept {
        chunk made;
        for (std::size_t i = 0; i < 8; ++i) made.part[i] = word::load(at + 8 * i);
        return made;
    }
    /// The eight high bits of a word, packed.
    static std::uint64_t gathered(std::uint64_t high_bits) noexcept { return (high_bits >> 7) * 0x0102040810204080u >> 56; }
    bool any_high() const noexcept {
        std::uint64_t all = 0;
        for (const word& one : part) all |= one.bytes;
        return (all & word::high_bits) != 0;
    }
    /// Applies `ask` to every word and returns the results as bits.
    template <class Ask>
    std::uint64_t bits(Ask ask) const noexcept {
        std::uint64_t made = 0;
        for (std::size_t i = 8; i-- > 0;) made = made << 8 | gathered(ask(part[i]) & word::high_bits);
        return made;
    }
    template <int Bit>
    std::uint64_t bit() const noexcept {
        return bits([](word one) { return one.bytes << (7 - Bit); });
    }
    std::uint64_t is(char c) const noexcept {
        return bits([c](word one) { return one.is_exactly(c); });
    }
    std::uint64_t high() const noexcept { return bit<7>(); }
    std::uint64_t not_plain() const noexcept {
        return bits([](word one) { return one.not_plain_exactly().bits; });
    }
};

inline bool same_part(const char* a, const char* b, part_mask ignored = beyond(part_size)) noexcept {
    return ((block::load(a).bytes ^ block::load(b).bytes) & ~ignored) == 0;
}

#endif

AZDO_ALWAYS_INLINE inline bool key_literal::stands_at(const char* p) const noexcept {
    if (!same_part(p, bytes, ignored)) return false;
    if (tail == 0) return true;
    bool same = same_part(p + tail, bytes + tail);
    for (std::size_t at = part_size; at < tail; at += part_size) same = same && same_part(p + at, bytes + at);
    return same;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
