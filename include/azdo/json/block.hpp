// SPDX-License-Identifier: BSL-1.0
// A block of bytes that is looked at in one go: the only file that knows vector instructions.
#pragma once

#include <azdo/json/instruction_set.hpp>

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

/// One answer a byte. `stride` bits stand for one byte of the block; the first byte has the lowest.
template <class Bits, unsigned Stride>
struct byte_mask {
    Bits bits;
    explicit operator bool() const noexcept { return bits != 0; }
    /// The index of the first byte marked. Requirement: one is.
    unsigned first() const noexcept { return static_cast<unsigned>(std::countr_zero(bits)) / Stride; }
    /// The marks before the first that `other` has.
    Bits before(byte_mask other) const noexcept { return bits & (other.bits - 1) & ~other.bits; }
    byte_mask operator|(byte_mask other) const noexcept { return {static_cast<Bits>(bits | other.bits)}; }
    /// True when one of the first `count` bytes is marked; fewer than there are.
    bool any_of_first(std::size_t count) const noexcept { return (bits & ((Bits{1} << (Stride * count)) - 1)) != 0; }
};

// A `block` has: `size`; `load`/`store` (unaligned); `special()`: quotes, backslashes and controls below 0x20; `high()`: bytes from 0x80
// on; `not_plain()`: both, `not_plain_bytes()` as bytes for `marks`; `not_blank()`: bytes other than JSON's white space. Of a mask, the
// first byte and those before it are exact. `same_part(a, b)` compares the first `part_size` bytes, of which `count` matter.
/// A block of eight bytes without vector instructions: for short texts, and for machines that have none.
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
    /// The high bit of every byte that is `c`, and of none before the first of them.
    std::uint64_t is(char c) const noexcept {
        const std::uint64_t zero_there = bytes ^ (every * static_cast<unsigned char>(c));
        return (zero_there - every) & ~zero_there & high_bits;
    }
    std::uint64_t controls() const noexcept { return (bytes - every * 0x20) & ~bytes & high_bits; }
    /// The same without a carry from byte to byte: exact for all of them.
    std::uint64_t is_exactly(char c) const noexcept {
        const std::uint64_t zero_there = bytes ^ (every * static_cast<unsigned char>(c));
        return ~(((zero_there & low_bits) + low_bits) | zero_there | low_bits);
    }
    mask special() const noexcept { return {controls() | is('"') | is('\\')}; }
    mask high() const noexcept { return {bytes & high_bits}; }
    word not_plain_bytes() const noexcept { return {controls() | is('"') | is('\\') | (bytes & high_bits)}; }
    word operator|(word other) const noexcept { return {bytes | other.bytes}; }
    static mask marks(std::uint64_t where) noexcept { return {where}; }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
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
        const __m256i controls = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x1f)), bytes);
        return marks(_mm256_or_si256(controls, _mm256_or_si256(is('"'), is('\\'))));
    }
    mask high() const noexcept { return marks(bytes); }
    block not_plain_bytes() const noexcept {
        return {_mm256_or_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), bytes), _mm256_or_si256(is('"'), is('\\')))};
    }
    block operator|(block other) const noexcept { return {_mm256_or_si256(bytes, other.bytes)}; }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_blank() const noexcept {
        const __m256i blank = _mm256_or_si256(_mm256_or_si256(is(' '), is('\n')), _mm256_or_si256(is('\r'), is('\t')));
        return {~marks(blank).bits};
    }
};

inline constexpr std::size_t part_size = 16;
inline bool same_part(const char* a, const char* b, std::size_t count = part_size) noexcept {
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
    const unsigned same = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)));
    return (same ^ 0xffffu) << (32 - count) == 0;
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
        const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
        return marks(_mm_or_si128(controls, _mm_or_si128(is('"'), is('\\'))));
    }
    mask high() const noexcept { return marks(bytes); }
    block not_plain_bytes() const noexcept {
        return {_mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)), _mm_or_si128(is('"'), is('\\')))};
    }
    block operator|(block other) const noexcept { return {_mm_or_si128(bytes, other.bytes)}; }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_blank() const noexcept {
        const __m128i blank = _mm_or_si128(_mm_or_si128(is(' '), is('\n')), _mm_or_si128(is('\r'), is('\t')));
        return {marks(blank).bits ^ 0xffffu};
    }
};

inline constexpr std::size_t part_size = 16;
inline bool same_part(const char* a, const char* b, std::size_t count = part_size) noexcept {
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b));
    const unsigned same = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)));
    return (same ^ 0xffffu) << (32 - count) == 0;
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
    block not_plain_bytes() const noexcept {
        return {vorrq_u8(vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)), vorrq_u8(is('"'), is('\\')))};
    }
    block operator|(block other) const noexcept { return {vorrq_u8(bytes, other.bytes)}; }
    mask not_plain() const noexcept { return marks(not_plain_bytes().bytes); }
    mask not_blank() const noexcept { return marks(vmvnq_u8(vorrq_u8(vorrq_u8(is(' '), is('\n')), vorrq_u8(is('\r'), is('\t'))))); }
};

inline constexpr std::size_t part_size = 16;
inline bool same_part(const char* a, const char* b, std::size_t count = part_size) noexcept {
    const uint8x16_t same = vceqq_u8(block::load(a).bytes, block::load(b).bytes);
    return ~block::marks(same).bits << (64 - 4 * count) == 0;
}

#else

using block = word;

inline constexpr std::size_t part_size = 8;
inline bool same_part(const char* a, const char* b, std::size_t count = part_size) noexcept {
    return (block::load(a).bytes ^ block::load(b).bytes) << (64 - 8 * count) == 0;
}

#endif

/// True when the first `size` bytes are the same, at least one. Requirement: `part_size` bytes can be read from either.
inline bool same_bytes(const char* a, const char* b, std::size_t size) noexcept {
    if (size <= part_size) return same_part(a, b, size);
    const std::size_t last = size - part_size;
    bool same = same_part(a, b) && same_part(a + last, b + last);
    for (std::size_t at = part_size; at < last; at += part_size) same = same && same_part(a + at, b + at);
    return same;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
