// SPDX-License-Identifier: BSL-1.0
// How the members of an operation become text in a path, a query, a header or a form.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/http/url.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::detail {

/// Writes values into a text, in the encoding of their place. The text is as long as its allocated room; `finish` cuts it to its real size.
class value_writer {
public:
    enum encoding : unsigned char { segment = 1, query = 2, form = 4, plain = 8 };

    encoding where;
    bool wrote_secret = false; ///< what is written from now on is wiped from buffers that are given up
    bool wrote_break = false;  ///< a line break or NUL was encoded

    /// `room`: the number of bytes to allocate at first. The old content of `out` is replaced.
    value_writer(std::string& out, encoding place, std::size_t room = 15) : where(place), out_(out), at_(out.data()), end_(at_) {
        grow(room);
    }
    value_writer(const value_writer&) = delete;
    value_writer& operator=(const value_writer&) = delete;

    void text(std::string_view value);
    void texts(const std::string* first, std::size_t count);
    void comma() {
        if (where == form) return literal("%2C");
        make_room(1);
        *at_++ = ',';
    }
    void integer(std::int64_t value) {
        if (value < 0) literal("-");
        const auto size = static_cast<std::uint64_t>(value);
        integer(value < 0 ? 0 - size : size);
    }
    void integer(std::uint64_t value);
    void number(double value);
    /// Writes text that does not need encoding.
    AZDO_NOINLINE void literal(std::string_view text) {
        make_room(text.size());
        at_ += text.copy(at_, text.size()); // not memcpy: an empty view may have no memory
    }

    std::string_view text_so_far() const noexcept { return {out_.data(), size()}; }
    std::size_t size() const noexcept { return static_cast<std::size_t>(at_ - out_.data()); }
    /// Shortens the text to `size`.
    void cut(std::size_t size) noexcept { at_ = out_.data() + size; }
    void replace(std::size_t at, char by) noexcept { out_[at] = by; }
    /// Cuts the text to its real size.
    void finish() { set_size(out_, size()); }

private:
    void make_room(std::size_t more) {
        if (static_cast<std::size_t>(end_ - at_) < more) grow(more);
    }
    void grow(std::size_t more);

    std::string& out_;
    char* at_;
    char* end_;
};

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
concept text_like = std::is_convertible_v<const T&, std::string_view>;

template <class T>
AZDO_COLD void append_text_form(const void* value, std::string& to) {
    text_form<T>::write(*static_cast<const T*>(value), to);
}
void write_text_form(value_writer& to, const void* value, void (*append)(const void* value, std::string& to));

/// Writes a value; false when there is none (absent, an empty list).
template <class T>
bool write_value(const T& value, value_writer& to) {
    if constexpr (is_optional<T>) {
        return value.has_value() && write_value(*value, to);
    } else if constexpr (is_required_type<T>) {
        return write_value(value.get(), to);
    } else if constexpr (std::same_as<T, std::vector<std::string>>) {
        to.texts(value.data(), value.size());
        return !value.empty();
    } else if constexpr (is_vector<T>) {
        bool first = true;
        for (const auto& one : value) {
            if (!first) to.comma();
            first = false;
            write_value(static_cast<const typename T::value_type&>(one), to);
        }
        return !first;
    } else if constexpr (std::same_as<T, secret<std::string>>) {
        to.wrote_secret = true;
        to.text(value.reveal());
        return true;
    } else if constexpr (std::same_as<T, bool>) {
        to.text(value ? "true" : "false");
        return true;
    } else if constexpr (std::signed_integral<T>) {
        to.integer(static_cast<std::int64_t>(value));
        return true;
    } else if constexpr (std::unsigned_integral<T>) {
        to.integer(static_cast<std::uint64_t>(value));
        return true;
    } else if constexpr (std::floating_point<T>) {
        to.number(static_cast<double>(value));
        return true;
    } else if constexpr (requires { text_form<T>::view(value); }) {
        to.text(text_form<T>::view(value));
        return true;
    } else if constexpr (has_text_form<T>) {
        write_text_form(to, &value, append_text_form<T>);
        return true;
    } else if constexpr (text_like<T>) {
        to.text(value);
        return true;
    } else {
        static_assert(text_like<T>,
            "azdo: this member cannot be written into a path, query, header or form: give its type an azdo::text_form, or "
            "make it the body with as::body");
        return false;
    }
}

} // namespace azdo::inline v1::detail

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/value_writer.hpp>
#endif
