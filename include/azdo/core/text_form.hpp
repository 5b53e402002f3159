// SPDX-License-Identifier: BSL-1.0
// The text form of a type, for a JSON string, a query parameter or a path segment. Specialize it for your own types.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// The text form of `T`. A specialization has
/// - `static bool read(std::string_view text, T& value)`: false when `text` is not a `T`; `value` is then unspecified but valid;
/// - `static void write(const T& value, std::string& out)`: appends the text to `out`;
/// - `static constexpr const char* expected`: the expected input, for messages ("a date and time");
/// - if the value already holds its text, `static std::string_view view(const T& value)`.
///
/// Such a type is a string in JSON and one value in a URL. Dates (`core/time.hpp`) and enumerations (`schema/enumeration.hpp`) have one.
template <class T>
struct text_form;

template <class T>
concept has_text_form = requires(T& value, const T& constant, std::string& out) {
    { text_form<T>::read(std::string_view{}, value) } -> std::same_as<bool>;
    text_form<T>::write(constant, out);
    { text_form<T>::expected } -> std::convertible_to<const char*>;
};

} // namespace azdo::inline v1
