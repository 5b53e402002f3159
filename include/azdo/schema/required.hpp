// SPDX-License-Identifier: BSL-1.0
// `required<T>`: a scalar member that must be present.
#pragma once

#include <concepts>
#include <type_traits>

namespace azdo::inline v1 {

/// A number, flag or enumerator that must be given: it has no default constructor, so an aggregate without it does not compile. It
/// converts from and to `T`.
///
/// Example: `struct get_work_item { std::string organization; azdo::required<std::int32_t> id; };`
/// `get_work_item{.organization = "acme"}` is then an error, `get_work_item{.organization = "acme", .id = 42}` is not.
template <class T>
class required {
public:
    using value_type = T;

    required() = delete; // a value must be given: this member of the aggregate was omitted
    template <class U>
    requires(std::is_convertible_v<U, T> && !std::same_as<std::remove_cvref_t<U>, required>) constexpr required(U value) noexcept
        : value_(static_cast<T>(value)) {} // NOLINT(google-explicit-constructor)

    constexpr operator const T&() const noexcept { return value_; } // NOLINT(google-explicit-constructor)
    constexpr const T& get() const noexcept { return value_; }

private:
    T value_;
};

/// True for `required<T>`.
template <class T>
inline constexpr bool is_required_type = false;
template <class T>
inline constexpr bool is_required_type<required<T>> = true;

} // namespace azdo::inline v1
