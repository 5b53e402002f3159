// SPDX-License-Identifier: BSL-1.0
// How a type is written as one text: a JSON string, a query parameter, a path segment. Specialize it for types of your own.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace azdo {
inline namespace v1 {

/// The text form of `T`. A specialization has
/// - `static bool read(std::string_view text, T& value)`: false when `text` is no `T`; `value` is then unspecified but valid;
/// - `static void write(const T& value, std::string& out)`: appends the text to `out`;
/// - `static constexpr const char* expected`: what a reader may put here, for messages ("a date and time");
/// - where the value holds its text already, `static std::string_view view(const T& value)`.
///
/// Such a type is a string in JSON and one value in a URL. Dates (`core/time.hpp`) and enumerations (`schema/enumeration.hpp`) have one.
template <class T>
struct text_form;

/// A type with a text form.
template <class T>
concept has_text_form = requires(T& value, const T& constant, std::string& out) {
    { text_form<T>::read(std::string_view{}, value) } -> std::same_as<bool>;
    text_form<T>::write(constant, out);
    { text_form<T>::expected } -> std::convertible_to<const char*>;
};

} // namespace v1
} // namespace azdo
