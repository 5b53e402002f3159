// SPDX-License-Identifier: BSL-1.0
// The types of members that may be absent: `azdo::optional`, `std::optional`, `nullable`, `boxed`, and your own specializations.
#pragma once

#include <compare>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

template <class T>
class optional;

/// True for types whose empty state means "absent". A type of your own for which you specialize it needs `value_type`, `has_value()`,
/// `operator*`, `emplace()` and `reset()`, as in std::optional.
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_optional<optional<T>> = true;

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

/// One of the two classes that differ in nothing but the cost to compile. Each takes its value from the other's value.
template <class T>
inline constexpr bool is_plain_optional = false;
template <class T>
inline constexpr bool is_plain_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_plain_optional<optional<T>> = true;

/// `U` can be the value of an `optional<T>`. What is cheap to test comes first: every copy of an optional gets here.
template <class U, class T>
concept value_of_optional =
    !std::is_same_v<std::remove_cvref_t<U>, optional<T>> &&
    (std::is_same_v<std::remove_cvref_t<U>, T> || !is_plain_optional<std::remove_cvref_t<U>>)&&std::is_constructible_v<T, U>;
/// `U` is an optional whose value can be the value of an `optional<T>`.
template <class U, class T>
concept source_of_optional = is_plain_optional<std::remove_cvref_t<U>> && !std::is_same_v<std::remove_cvref_t<U>, optional<T>> &&
                             !std::is_same_v<std::remove_cvref_t<U>, T> && std::is_constructible_v<T, decltype(*std::declval<U>())>;

struct nothing {};

template <class A, class B>
concept equal_to = requires(const A& a, const B& b) {
    static_cast<bool>(a == b);
};
template <class A, class B>
concept less_than = requires(const A& a, const B& b) {
    static_cast<bool>(a < b);
};
template <class A, class B>
constexpr auto compare_values(const A& a, const B& b) {
    if constexpr (requires { a <=> b; })
        return a <=> b;
    else
        return a < b ? std::weak_ordering::less : b < a ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}
template <class A, class B>
constexpr auto compare_optionals(const A& a, const B& b) -> decltype(detail::compare_values(*a, *b)) {
    if (a.has_value() && b.has_value()) return detail::compare_values(*a, *b);
    return a.has_value() <=> b.has_value();
}
} // namespace detail

/// `T`, or the value type if `T` is an optional.
template <class T>
using unwrap = typename detail::unwrapped<T>::type;

/// A std::optional that costs less to compile: generated types have thousands of optional members, and most of the time to include them
/// was spent on std::optional. It is used like std::optional, and each converts implicitly to the other. Types of your own may have either.
///
/// Example: `azdo::optional<std::string> title = "a";  std::optional<std::string> same = title;  title = std::nullopt;`
/// Requirement: `T` is neither a reference nor bool: `std::optional<bool>(other)` would take `other.has_value()` for the value.
/// Differs from std::optional: it is never trivially copyable; std::is_copy_constructible is true even if `T` cannot be copied; an optional
/// is always converted by its value, even if `T` could be constructed from the optional itself.
template <class T>
class optional {
    static_assert(!std::is_same_v<T, bool>, "azdo: use std::optional<bool>, which cannot be initialized safely from another optional bool");

public:
    using value_type = T;

    constexpr optional() noexcept : none_{} {}
    constexpr optional(std::nullopt_t) noexcept : none_{} {} // NOLINT(google-explicit-constructor)
    optional(const optional& other) : none_{} {
        if (other.has_value_) construct(other.value_);
    }
    optional(optional&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : none_{} {
        if (other.has_value_) construct(std::move(other.value_));
    }
    template <class... A>
    constexpr explicit optional(std::in_place_t, A&&... arguments) : value_(std::forward<A>(arguments)...), has_value_(true) {}
    template <class U = T>
    requires detail::value_of_optional<U, T>
    constexpr explicit(!std::is_convertible_v<U, T>) optional(U&& value) // NOLINT(google-explicit-constructor)
        : value_(std::forward<U>(value)), has_value_(true) {}
    /// From a std::optional or an optional of another type.
    template <class U>
    requires detail::source_of_optional<U, T>
    explicit(!std::is_convertible_v<decltype(*std::declval<U>()), T>) optional(U&& other) // NOLINT(google-explicit-constructor)
        : none_{} {
        if (other.has_value()) construct(*std::forward<U>(other));
    }
    constexpr ~optional() { reset(); }

    /// Assigns a value, also from braces or by an explicit conversion, as std::optional does.
    template <class U = T>
    requires(detail::value_of_optional<U, T>&& std::is_assignable_v<T&, U> && !(std::is_scalar_v<T> && std::is_same_v<T, U>)) optional&
    operator=(U&& value) {
        if (has_value_)
            value_ = std::forward<U>(value);
        else
            construct(std::forward<U>(value));
        return *this;
    }
    /// Assigns nothing, or an optional. Its value may lie within the present one.
    optional& operator=(optional other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        reset();
        if (other.has_value_) construct(std::move(other.value_));
        return *this;
    }

    template <class U>
    requires std::is_convertible_v<const T&, U>
    constexpr operator std::optional<U>() const& { // NOLINT(google-explicit-constructor)
        return has_value_ ? std::optional<U>(value_) : std::nullopt;
    }
    template <class U>
    requires std::is_convertible_v<T, U>
    constexpr operator std::optional<U>() && { // NOLINT(google-explicit-constructor)
        return has_value_ ? std::optional<U>(std::move(value_)) : std::nullopt;
    }

    constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }
    /// Requirement: `has_value()`.
    constexpr T& operator*() & noexcept { return value_; }
    constexpr const T& operator*() const& noexcept { return value_; }
    constexpr T&& operator*() && noexcept { return std::move(value_); }
    constexpr T* operator->() noexcept { return &value_; }
    constexpr const T* operator->() const noexcept { return &value_; }
    /// Failures: throws std::bad_optional_access if there is no value.
    constexpr T& value() & { return checked(*this).value_; }
    constexpr const T& value() const& { return checked(*this).value_; }
    constexpr T&& value() && { return std::move(checked(*this).value_); }
    template <class U>
    constexpr T value_or(U&& other) const& {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    constexpr T value_or(U&& other) && {
        return has_value_ ? std::move(value_) : static_cast<T>(std::forward<U>(other));
    }

    template <class... A>
    T& emplace(A&&... arguments) {
        reset();
        construct(std::forward<A>(arguments)...);
        return value_;
    }
    constexpr void reset() noexcept {
        if constexpr (std::is_trivially_destructible_v<T>) {
            has_value_ = false;
        } else if (has_value_) {
            has_value_ = false;
            value_.~T();
        }
    }
    void swap(optional& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        optional held(std::move(other));
        other = std::move(*this);
        *this = std::move(held);
    }

private:
    template <class... A>
    void construct(A&&... arguments) {
        ::new (static_cast<void*>(&value_)) T(std::forward<A>(arguments)...);
        has_value_ = true;
    }
    template <class Self>
    static constexpr Self& checked(Self& self) {
        if (!self.has_value_) throw std::bad_optional_access();
        return self;
    }

    union {
        detail::nothing none_; // without a byte, so that there is nothing to initialize
        T value_;
    };
    bool has_value_ = false;
};
template <class T>
optional(T) -> optional<T>;

// Comparisons as of std::optional: an absent value is less than any other. They are not friends, which would be declared for each `T`.

template <class T, class U>
constexpr bool operator==(const optional<T>& a, const optional<U>& b) {
    return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}
template <class T, class U>
requires detail::less_than<T, U>
constexpr auto operator<=>(const optional<T>& a, const optional<U>& b) { return detail::compare_optionals(a, b); }
// More specialized than std::optional's comparison with a value, which would take an optional for one.
template <class T, class U>
requires detail::equal_to<T, U>
constexpr bool operator==(const optional<T>& a, const std::optional<U>& b) {
    return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}
template <class T, class U>
requires detail::less_than<T, U>
constexpr auto operator<=>(const optional<T>& a, const std::optional<U>& b) { return detail::compare_optionals(a, b); }
// Written out, because g++ 12 takes std::optional's for more specialized than the two above with their parameters reversed.
template <class T, class U>
requires detail::equal_to<T, U>
constexpr bool operator==(const std::optional<U>& a, const optional<T>& b) { return b == a; }
template <class T, class U>
requires detail::less_than<T, U>
constexpr auto operator<=>(const std::optional<U>& a, const optional<T>& b) { return detail::compare_optionals(a, b); }
template <class T>
constexpr bool operator==(const optional<T>& a, std::nullopt_t) noexcept {
    return !a.has_value();
}
template <class T>
constexpr std::strong_ordering operator<=>(const optional<T>& a, std::nullopt_t) noexcept {
    return a.has_value() <=> false;
}
template <class T, class U>
requires(!detail::is_plain_optional<U> && detail::equal_to<T, U>) constexpr bool operator==(const optional<T>& a, const U& b) {
    return a.has_value() && *a == b;
}
template <class T, class U>
requires(!detail::is_plain_optional<U> && detail::less_than<T, U>) constexpr auto operator<=>(const optional<T>& a, const U& b) {
    using order = decltype(detail::compare_values(*a, b));
    return a.has_value() ? detail::compare_values(*a, b) : order(std::strong_ordering::less);
}

} // namespace azdo::inline v1
