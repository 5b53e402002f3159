// SPDX-License-Identifier: BSL-1.0
// `result<T>`: a value or a `failure`, with the interface of std::expected<T, failure>.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/failure.hpp>

#include <exception>
#include <new>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

template <class T>
class result;

/// Thrown by `result::value()` when there is no value. `what()` is the failure's message, which never holds a secret.
class failure_exception : public std::exception {
public:
    explicit failure_exception(failure why) : why_(std::move(why)) {}
    const char* what() const noexcept override { return why_.message.c_str(); }
    const failure& why() const noexcept { return why_; }

private:
    failure why_;
};

namespace detail {
template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<result<T>> = true;

[[noreturn]] AZDO_OUT_OF_LINE inline void throw_error(failure why) { throw failure_exception(std::move(why)); }

inline void expect_value([[maybe_unused]] bool has, [[maybe_unused]] const failure& why) noexcept {
#if AZDO_ASSERTIONS
    if (!has) read_absent_side(&why);
#endif
}
inline void expect_failure([[maybe_unused]] bool has) noexcept {
#if AZDO_ASSERTIONS
    if (has) read_absent_side(nullptr);
#endif
}

// Failures are rare and large: one body serves all results.
AZDO_ALWAYS_INLINE inline void put_failure(void* at, failure&& why) noexcept { ::new (at) failure(std::move(why)); }
AZDO_ALWAYS_INLINE inline void put_failure(void* at, const failure& why) { ::new (at) failure(why); }
AZDO_ALWAYS_INLINE inline void drop_failure(failure& why) noexcept { why.~failure(); }
} // namespace detail

/// A `T`, or the failure to get one. Both convert to it: `return 42;`, `return azdo::fail(kind, "…");`.
///
/// There is no default constructor, and so no empty success. Reading the absent side through `*`, `->` or `error()` is undefined, as with
/// std::expected; with `AZDO_ASSERTIONS` (see azdo/core/compiler.hpp) it ends the program with a message. `value()` throws
/// `azdo::failure_exception`.
template <class T>
class [[nodiscard]] result {
    static_assert(!std::is_reference_v<T>, "azdo::result<T&>: hold a pointer instead");
    static_assert(!std::is_same_v<std::remove_cv_t<T>, failure>, "azdo::result<failure>: a result's value cannot be a failure");

public:
    using value_type = T;
    using error_type = failure;

    template <class U = T>
    requires(std::is_constructible_v<T, U>&& std::is_convertible_v<U, T> && !detail::is_result<std::remove_cvref_t<U>> &&
             !std::is_same_v<std::remove_cvref_t<U>, failure> && !std::is_same_v<std::remove_cvref_t<U>, std::in_place_t>) result(U&& value)
        : has_(true) { // NOLINT(google-explicit-constructor)
        ::new (static_cast<void*>(&value_)) T(std::forward<U>(value));
    }
    /// Constructs the value in place from any arguments, or from none: `result<config> made{std::in_place};`.
    template <class... Arguments>
    requires(std::is_constructible_v<T, Arguments...>) explicit result(std::in_place_t, Arguments&&... arguments) : has_(true) {
        ::new (static_cast<void*>(&value_)) T(std::forward<Arguments>(arguments)...);
    }
    result(failure&& why) : has_(false) { detail::put_failure(&error_, std::move(why)); } // NOLINT(google-explicit-constructor)
    result(const failure& why) : has_(false) { detail::put_failure(&error_, why); }       // NOLINT(google-explicit-constructor)

    result(const result& other) requires std::is_copy_constructible_v<T> : has_(other.has_) {
        if (has_)
            ::new (static_cast<void*>(&value_)) T(other.value_);
        else
            detail::put_failure(&error_, other.error_);
    }
    result(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : has_(other.has_) {
        if (has_)
            ::new (static_cast<void*>(&value_)) T(std::move(other.value_));
        else
            detail::put_failure(&error_, std::move(other.error_));
    }
    result& operator=(const result& other) requires std::is_copy_constructible_v<T> {
        if (this != &other) *this = result(other);
        return *this;
    }
    result& operator=(result&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (this == &other) return *this;
        destroy();
        has_ = other.has_;
        if (has_)
            ::new (static_cast<void*>(&value_)) T(std::move(other.value_));
        else
            detail::put_failure(&error_, std::move(other.error_));
        return *this;
    }
    /// Replaces the content with a failure; no `T` is moved.
    result& operator=(failure why) noexcept {
        destroy();
        has_ = false;
        detail::put_failure(&error_, std::move(why));
        return *this;
    }
    ~result() { destroy(); }

    bool has_value() const noexcept { return has_; }
    explicit operator bool() const noexcept { return has_; }

    T& operator*() & noexcept { return expect(), value_; }
    const T& operator*() const& noexcept { return expect(), value_; }
    T&& operator*() && noexcept { return expect(), std::move(value_); }
    T* operator->() noexcept { return expect(), &value_; }
    const T* operator->() const noexcept { return expect(), &value_; }

    T& value() & { return need(), value_; }
    const T& value() const& { return need(), value_; }
    T&& value() && { return need(), std::move(value_); }

    failure& error() & noexcept { return detail::expect_failure(has_), error_; }
    const failure& error() const& noexcept { return detail::expect_failure(has_), error_; }
    failure&& error() && noexcept { return detail::expect_failure(has_), std::move(error_); }

    template <class U>
    T value_or(U&& other) const& {
        return has_ ? value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        return has_ ? std::move(value_) : static_cast<T>(std::forward<U>(other));
    }

    /// Returns `next(value)`, itself a result, or passes the failure on.
    template <class F>
    auto and_then(F&& next) && -> std::remove_cvref_t<decltype(next(std::declval<T>()))> {
        if (!has_) return std::move(error_);
        return next(std::move(value_));
    }
    template <class F>
    auto and_then(F&& next) const& -> std::remove_cvref_t<decltype(next(std::declval<const T&>()))> {
        if (!has_) return error_;
        return next(value_);
    }
    /// Returns a result with `change(value)`, or passes the failure on.
    template <class F>
    auto transform(F&& change) && -> result<std::remove_cvref_t<decltype(change(std::declval<T>()))>> {
        if (!has_) return std::move(error_);
        return change(std::move(value_));
    }
    template <class F>
    auto transform(F&& change) const& -> result<std::remove_cvref_t<decltype(change(std::declval<const T&>()))>> {
        if (!has_) return error_;
        return change(value_);
    }
    /// Returns the value, or else the result of `instead(failure)`.
    template <class F>
    result or_else(F&& instead) && {
        if (has_) return std::move(*this);
        return instead(std::move(error_));
    }

private:
    void expect() const noexcept { detail::expect_value(has_, error_); }
    void need() const {
        if (!has_) detail::throw_error(error_);
    }
    AZDO_NOINLINE void destroy() noexcept {
        if (has_)
            value_.~T();
        else
            detail::drop_failure(error_);
    }

    union {
        T value_;
        failure error_;
    };
    bool has_;
};

/// Success without a value, or a failure. Default-constructed it is a success, as std::expected<void, E> is.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;
    using error_type = failure;

    result() noexcept : none_(), has_(true) {}
    result(failure&& why) : none_(), has_(false) { detail::put_failure(&error_, std::move(why)); } // NOLINT(google-explicit-constructor)
    result(const failure& why) : none_(), has_(false) { detail::put_failure(&error_, why); }       // NOLINT(google-explicit-constructor)
    result(const result& other) : none_(), has_(other.has_) {
        if (!has_) detail::put_failure(&error_, other.error_);
    }
    result(result&& other) noexcept : none_(), has_(other.has_) {
        if (!has_) detail::put_failure(&error_, std::move(other.error_));
    }
    result& operator=(result other) noexcept {
        if (!has_) detail::drop_failure(error_);
        has_ = other.has_;
        if (!has_) detail::put_failure(&error_, std::move(other.error_));
        return *this;
    }
    ~result() {
        if (!has_) detail::drop_failure(error_);
    }

    bool has_value() const noexcept { return has_; }
    explicit operator bool() const noexcept { return has_; }
    void operator*() const noexcept { detail::expect_value(has_, error_); }
    void value() const {
        if (!has_) detail::throw_error(error_);
    }
    failure& error() & noexcept { return detail::expect_failure(has_), error_; }
    const failure& error() const& noexcept { return detail::expect_failure(has_), error_; }
    failure&& error() && noexcept { return detail::expect_failure(has_), std::move(error_); }

    template <class F>
    auto and_then(F&& next) const -> std::remove_cvref_t<decltype(next())> {
        if (!has_) return error_;
        return next();
    }

private:
    union {
        char none_;
        failure error_;
    };
    bool has_;
};

} // namespace azdo::inline v1
