// SPDX-License-Identifier: BSL-1.0
// `nullable<T>`: absent, null or a value. PATCH bodies need all three.
#pragma once

#include <azdo/schema/optional.hpp>

#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

struct null_t {
    constexpr bool operator==(const null_t&) const noexcept = default;
};
/// JSON's null: `body.assigned_to = azdo::null;`
inline constexpr null_t null{};

/// A member with three states. Absent is not written, null is written as `null`.
///
/// Example: `azdo::nullable<std::string> owner;  owner = azdo::null;  owner = "ada";`
template <class T>
class nullable {
public:
    using value_type = T;

    constexpr nullable() = default;
    constexpr nullable(null_t) : null_(true) {} // NOLINT(google-explicit-constructor)
    template <class U>
    requires(std::is_convertible_v<U, T> && !std::is_same_v<std::remove_cvref_t<U>, nullable> &&
             !std::is_same_v<std::remove_cvref_t<U>, null_t>) constexpr nullable(U&& value)
        : value_(std::in_place, std::forward<U>(value)) {} // NOLINT(google-explicit-constructor)

    constexpr bool is_absent() const noexcept { return !null_ && !value_; }
    constexpr bool is_null() const noexcept { return null_; }
    constexpr bool has_value() const noexcept { return value_.has_value(); }
    constexpr explicit operator bool() const noexcept { return has_value(); }
    /// Requirement: `has_value()`.
    constexpr T& operator*() noexcept { return *value_; }
    constexpr const T& operator*() const noexcept { return *value_; }
    constexpr T* operator->() noexcept { return &*value_; }
    constexpr const T* operator->() const noexcept { return &*value_; }

    template <class... A>
    constexpr T& emplace(A&&... arguments) {
        null_ = false;
        return value_.emplace(std::forward<A>(arguments)...);
    }
    constexpr void reset() noexcept {
        null_ = false;
        value_.reset();
    }
    // Not defaulted: g++ compiles a defaulted one with the class, when `T` may be incomplete or have no comparison.
    constexpr bool operator==(const nullable& other) const { return null_ == other.null_ && value_ == other.value_; }

private:
    bool null_ = false;
    std::optional<T> value_{};
};

template <class T>
inline constexpr bool is_optional<nullable<T>> = true;

} // namespace azdo::inline v1
