// SPDX-License-Identifier: BSL-1.0
// Fills a std::string with text whose memory can be read in blocks.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/block.hpp>

#include <cstddef>
#include <cstring>
#include <string>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

using azdo::detail::set_size;

/// Copies at least `block::size` bytes; the last block overlaps the one before it.
inline void copy_blocks(const char* from, std::size_t size, char* to) noexcept {
    const std::size_t last = size - block::size;
    for (std::size_t at = 0; at < last; at += block::size) block::load(from + at).store(to + at);
    block::load(from + last).store(to + last);
}

/// Reserves memory for that many bytes; the string's content is lost.
AZDO_OUT_OF_LINE inline void reserve_anew(std::string& to, std::size_t size) {
    to.clear();
    azdo::detail::reserve(to, size);
}

/// Makes `to` a copy of a text that is not part of it.
inline void assign_text(std::string& to, const char* from, std::size_t size) {
    if (size > to.capacity()) reserve_anew(to, size);
    if (size >= block::size && size <= 8 * block::size)
        copy_blocks(from, size, to.data());
    else
        std::memcpy(to.data(), from, size);
    set_size(to, size);
}

/// The same if a block can be read from `from`: short texts are copied together with the bytes after them.
inline void assign_text_in_block(std::string& to, const char* from, std::size_t size) {
    constexpr std::size_t small = 15; // every std::string has room for this many without allocating
    if (size > small || block::size != small + 1) return assign_text(to, from, size);
    block::load(from).store(to.data());
    set_size(to, size);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
