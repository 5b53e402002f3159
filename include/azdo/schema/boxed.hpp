// SPDX-License-Identifier: BSL-1.0
// `boxed<T>`: an optional on the heap, for types that contain themselves.
#pragma once

#include <azdo/schema/optional.hpp>

#include <utility>

namespace azdo::inline v1 {

/// An optional `T` that may be incomplete where it is declared, with the value semantics of std::optional: copies are deep.
///
/// Example: `struct node { std::string name; azdo::boxed<node> parent; … };`
template <class T>
class boxed {
public:
    using value_type = T;

    boxed() noexcept = default;
    boxed(T value) : held_(new T(std::move(value))) {} // NOLINT(google-explicit-constructor)
    boxed(const boxed& other) : held_(other.held_ ? new T(*other.held_) : nullptr) {}
    boxed(boxed&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
    boxed& operator=(boxed other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    ~boxed() { delete held_; }

    bool has_value() const noexcept { return held_ != nullptr; }
    explicit operator bool() const noexcept { return has_value(); }
    /// Requirement: `has_value()`.
    T& operator*() noexcept { return *held_; }
    const T& operator*() const noexcept { return *held_; }
    T* operator->() noexcept { return held_; }
    const T* operator->() const noexcept { return held_; }

    template <class... A>
    T& emplace(A&&... arguments) {
        *this = boxed(T(std::forward<A>(arguments)...));
        return *held_;
    }
    void reset() noexcept { delete std::exchange(held_, nullptr); }

    friend bool operator==(const boxed& a, const boxed& b) { return a.held_ && b.held_ ? *a.held_ == *b.held_ : a.held_ == b.held_; }

private:
    T* held_ = nullptr;
};

template <class T>
inline constexpr bool is_optional<boxed<T>> = true;

} // namespace azdo::inline v1
