// SPDX-License-Identifier: BSL-1.0
// String building with one body for each function. The standard library's functions are inlined at every call, and `resize` writes zeros,
// which would cost an eighth of a decode.
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace azdo::inline v1::detail {

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

/// Reserves memory for that many bytes.
AZDO_OUT_OF_LINE inline void reserve(std::string& text, std::size_t size) { text.reserve(size); }

/// Appends a text. Requirement: it is not part of `to`.
AZDO_NOINLINE inline void append(std::string& to, std::string_view text) {
    const std::size_t before = to.size(), size = before + text.size();
    if (size > to.capacity()) reserve(to, size < 2 * before ? 2 * before : size);
    text.copy(to.data() + before, text.size());
    set_size(to, size);
}
AZDO_OUT_OF_LINE inline void append(std::string& to, char c) { append(to, std::string_view(&c, 1)); }

/// Makes `to` a copy of a text, which may be a part of it, reusing its memory.
AZDO_NOINLINE inline void assign(std::string& to, std::string_view text) {
    if (text.size() > to.capacity()) reserve(to, text.size());
    std::char_traits<char>::move(to.data(), text.data(), text.size());
    set_size(to, text.size());
}

/// Concatenates the pieces.
///
/// Example: `joined({"at most ", digits_of(limit), " bytes"})`
AZDO_OUT_OF_LINE inline std::string joined(std::initializer_list<std::string_view> pieces) {
    std::string made;
    for (const std::string_view piece : pieces) append(made, piece);
    return made;
}

/// A text without the given characters at its ends.
AZDO_OUT_OF_LINE constexpr std::string_view trimmed(std::string_view text, std::string_view of = " \t\r\n") noexcept {
    const std::size_t first = text.find_first_not_of(of);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(of) - first + 1);
}

/// At most `size` characters of a text from `at` on: `substr` that does not throw.
AZDO_OUT_OF_LINE constexpr std::string_view part(std::string_view text, std::size_t at, std::size_t size) noexcept {
    if (at > text.size()) at = text.size();
    return {text.data() + at, size < text.size() - at ? size : text.size() - at};
}

/// Removes the first of several texts, separated by bars, and returns it.
AZDO_OUT_OF_LINE inline std::string_view take_front(std::string_view& texts) noexcept {
    std::size_t size = 0;
    while (size < texts.size() && texts[size] != '|') ++size;
    const std::string_view front(texts.data(), size);
    texts.remove_prefix(size < texts.size() ? size + 1 : size);
    return front;
}

/// The byte order mark of UTF-8, which some editors write before a text.
inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
/// The size of a text's byte order mark: 3 or 0.
constexpr std::size_t size_of_mark(std::string_view text) noexcept { return text.substr(0, 3) == byte_order_mark ? 3 : 0; }
constexpr std::string_view without_mark(std::string_view text) noexcept {
    text.remove_prefix(size_of_mark(text));
    return text;
}

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
/// Compares, ignoring the case of ASCII letters.
AZDO_NOINLINE constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

/// The position, counted from 1, of the first byte that does not fit a GUID (`8-4-4-4-12` hexadecimal digits); one more than the size if
/// the text is too short, 0 if it is a GUID.
constexpr std::size_t guid_fault(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (text[i] >= '0' && text[i] <= '9') || (lower(text[i]) >= 'a' && lower(text[i]) <= 'f');
        if (i == 36 || (dash ? text[i] != '-' : !digit)) return i + 1;
    }
    return text.size() == 36 ? 0 : text.size() + 1;
}
constexpr bool is_guid(std::string_view text) noexcept { return guid_fault(text) == 0; }

/// The decimal digits of a number.
class digits_of {
public:
    AZDO_NOINLINE explicit digits_of(std::uint64_t value) noexcept {
        do text_[--first_] = static_cast<char>('0' + value % 10);
        while ((value /= 10) != 0);
    }
    operator std::string_view() const noexcept { return {text_ + first_, sizeof text_ - first_}; } // NOLINT(google-explicit-constructor)

private:
    char text_[20];
    std::size_t first_ = sizeof text_;
};

} // namespace azdo::inline v1::detail
