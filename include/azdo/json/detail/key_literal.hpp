// SPDX-License-Identifier: BSL-1.0
// A text compared in parts by `azdo/json/detail/block.hpp`. This header has what tables of such texts need, without vector instructions.
#pragma once

#include <azdo/json/detail/instruction_set.hpp>

#include <cstddef>
#include <cstdint>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

// `part_size` bytes are compared at once; `beyond(count)` marks those that do not count.
#if !defined(AZDO_JSON_PORTABLE) && defined(__SSE2__)
inline constexpr std::size_t part_size = 16;
using part_mask = std::uint32_t;
constexpr part_mask beyond(std::size_t count) noexcept { return ~part_mask{0} << (count < part_size ? count : part_size); }
#elif !defined(AZDO_JSON_PORTABLE) && defined(__ARM_NEON) && defined(__aarch64__) && !defined(__AARCH64EB__)
inline constexpr std::size_t part_size = 16;
using part_mask = std::uint64_t;
constexpr part_mask beyond(std::size_t count) noexcept { return count < part_size ? ~part_mask{0} << 4 * count : 0; }
#else
inline constexpr std::size_t part_size = 8;
using part_mask = std::uint64_t;
constexpr part_mask beyond(std::size_t count) noexcept { return count < part_size ? ~part_mask{0} << 8 * count : 0; }
#endif

/// A text of known size to compare with others. Requirement: `part_size` bytes can be read from it and from the others.
struct key_literal {
    const char* bytes;
    part_mask ignored;  ///< of its first part
    std::uint16_t tail; ///< where its last part begins; 0 if it has one part

    constexpr key_literal() noexcept : bytes(nullptr), ignored(0), tail(0) {}
    constexpr key_literal(const char* text, std::size_t size) noexcept
        : bytes(text), ignored(beyond(size)), tail(static_cast<std::uint16_t>(size > part_size ? size - part_size : 0)) {}

    /// Defined in `azdo/json/detail/block.hpp`.
    bool stands_at(const char* p) const noexcept;
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
