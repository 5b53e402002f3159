// SPDX-License-Identifier: BSL-1.0
// Resizes a std::string without writing the zeros of `resize`, which would cost an eighth of a decode.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/block.hpp>

#include <cstddef>
#include <cstring>
#include <string>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

#if defined(__cpp_lib_string_resize_and_overwrite)

/// Sets the size of a string that has the capacity for it. Bytes already written into its memory become its content.
inline void set_size(std::string& text, std::size_t size) {
    text.resize_and_overwrite(size, [size](char*, std::size_t) { return size; });
}

#elif AZDO_STRING_SET_LENGTH

// C++23's `resize_and_overwrite` is based on this private member of libstdc++; an explicit instantiation may name it.
template <auto Member>
struct size_setter {
    friend void set_size_by_member(std::string& text, std::size_t size) { (text.*Member)(size); }
};
template struct size_setter<&std::string::_M_set_length>;
void set_size_by_member(std::string& text, std::size_t size);

/// Sets the size of a string that has the capacity for it. Bytes already written into its memory become its content.
inline void set_size(std::string& text, std::size_t size) { set_size_by_member(text, size); }

#else

/// Sets the size of a string that has the capacity for it. Bytes already written into its memory become its content.
inline void set_size(std::string& text, std::size_t size) {
    if (size <= text.size())
        text.resize(size);
    else
        text.append(text.data() + text.size(), size - text.size());
    text.data()[size] = '\0'; // not written if the size stays the same, and a block may have overwritten it
}

#endif

/// Copies at least `block::size` bytes; the last block overlaps the one before it.
inline void copy_blocks(const char* from, std::size_t size, char* to) noexcept {
    const std::size_t last = size - block::size;
    for (std::size_t at = 0; at < last; at += block::size) block::load(from + at).store(to + at);
    block::load(from + last).store(to + last);
}

/// Reserves memory for that many bytes; the string's content is lost.
AZDO_NOINLINE inline void reserve_anew(std::string& to, std::size_t size) {
    to.clear();
    to.reserve(size);
}

/// Makes `to` a copy of a text that is not part of it.
inline void assign_text(std::string& to, const char* from, std::size_t size) {
    if (size > to.capacity()) to.reserve(size);
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
