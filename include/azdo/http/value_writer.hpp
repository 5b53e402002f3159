// SPDX-License-Identifier: BSL-1.0
// How the members of an operation become text in a path, a query, a header or a form.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/http/url.hpp>
#include <azdo/schema/given.hpp>
#include <azdo/schema/optional.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace azdo {
inline namespace v1 {
namespace detail {

/// Appends values to a text in the encoding of their place.
struct value_writer {
    enum encoding : unsigned char { segment = 1, query = 2, form = 4, plain = 8 };

    std::string& out;
    encoding where;
    bool wrote_secret = false;
    bool wrote_break = false; ///< a line break or NUL was encoded

    [[gnu::noinline]] void text(std::string_view value) { text_here(value); }
    [[gnu::noinline]] void texts(const std::string* first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (i != 0) comma();
            text_here(first[i]);
        }
    }
    void comma() { out.append(where == form ? "%2C" : ",", where == form ? 3 : 1); }
    void integer(std::int64_t value) { digits(value); }
    void integer(std::uint64_t value) { digits(value); }
    void number(double value) {
        char buffer[40];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
        text({buffer, static_cast<std::size_t>(end - buffer)}); // an exponent has a plus sign
    }

    [[gnu::always_inline]] void text_here(std::string_view value) {
        if (where == plain)
            out += value;
        else
            wrote_break |= http::detail::append_encoded(out, value, where);
    }

private:
    template <class Number>
    void digits(Number value) { // nothing to be encoded
        char buffer[24];
        out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
    }
};

/// Types that can stand in a path, query, header or form.
template <class T>
inline constexpr bool is_given = false;
template <class T>
inline constexpr bool is_given<given<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
concept text_like = std::is_convertible_v<const T&, std::string_view>;

/// Writes a value; false when there is none (absent, an empty list).
template <class T>
bool write_value(const T& value, value_writer& to) {
    if constexpr (is_optional<T>) {
        return value.has_value() && write_value(*value, to);
    } else if constexpr (is_given<T>) {
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
    } else if constexpr (has_text_form<T>) {
        std::string text;
        text_form<T>::write(value, text);
        to.text(text);
        return true;
    } else if constexpr (text_like<T>) {
        to.text(value);
        return true;
    } else {
        static_assert(text_like<T>, "azdo: this member cannot stand in a path, query, header or form: give its type an azdo::text_form, or "
                                    "make it the body with as::body");
        return false;
    }
}

} // namespace detail
} // namespace v1
} // namespace azdo
