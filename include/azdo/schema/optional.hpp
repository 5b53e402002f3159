// SPDX-License-Identifier: BSL-1.0
// What counts as a member that may be absent: `std::optional`, `nullable`, `boxed`, and types that say so.
#pragma once

#include <optional>
#include <type_traits>

namespace azdo {
inline namespace v1 {

/// True for types whose empty state means "absent". A specialization for a type of your own needs `value_type`, `has_value()`,
/// `operator*`, `emplace()` and `reset()`, as std::optional has them.
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

/// `T`, or what an optional of it holds.
template <class T>
using unwrap = typename detail::unwrapped<T>::type;

} // namespace v1
} // namespace azdo
