// SPDX-License-Identifier: BSL-1.0
// The types of members that may be absent: `std::optional`, `nullable`, `boxed`, and your own specializations.
#pragma once

#include <optional>
#include <type_traits>

namespace azdo::inline v1 {

/// True for types whose empty state means "absent". A type of your own for which you specialize it needs `value_type`, `has_value()`,
/// `operator*`, `emplace()` and `reset()`, as in std::optional.
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

namespace detail {
template <class T>
struct unwrapped {
    using type = T;
};
template <class T>
requires is_optional<T>
struct unwrapped<T> {
    using type = typename T::value_type;
};
} // namespace detail

/// `T`, or the value type if `T` is an optional.
template <class T>
using unwrap = typename detail::unwrapped<T>::type;

} // namespace azdo::inline v1
