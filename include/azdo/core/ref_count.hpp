// SPDX-License-Identifier: BSL-1.0
// A thread-safe reference count. Including <atomic> would cost every translation unit more than <vector>.
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstddef>
#include <utility>

#if !AZDO_ATOMIC_BUILTINS
#include <atomic>
#endif

namespace azdo::inline v1 {

/// Counts the owners of an object, starting with one. Threads may call `add` and `drop` concurrently.
///
/// Example: `if (held->users.drop()) delete held;`
class ref_count {
public:
    ref_count() = default;
    ref_count(const ref_count&) = delete;
    ref_count& operator=(const ref_count&) = delete;

#if AZDO_ATOMIC_BUILTINS
    void add() noexcept { __atomic_fetch_add(&count_, 1, __ATOMIC_RELAXED); }
    /// True when that was the last owner: it then sees everything that the others did before they called `drop`.
    bool drop() noexcept { return __atomic_sub_fetch(&count_, 1, __ATOMIC_ACQ_REL) == 0; }

private:
    std::size_t count_ = 1;
#else
    void add() noexcept { count_.fetch_add(1, std::memory_order_relaxed); }
    bool drop() noexcept { return count_.fetch_sub(1, std::memory_order_acq_rel) == 1; }

private:
    std::atomic<std::size_t> count_{1};
#endif
};

/// Shares an object that has a `ref_count` named `users`, or is empty; the last owner deletes the object. std::shared_ptr would cost every
/// translation unit all of <memory>.
///
/// Example: `azdo::counted_ptr<counted> one(new counted);`
///
/// Requirement: if `T` is a base class, it has a virtual destructor.
template <class T>
class counted_ptr {
public:
    counted_ptr() = default;
    explicit counted_ptr(T* made) noexcept : held_(made) {}
    counted_ptr(const counted_ptr& other) noexcept : held_(other.held_) {
        if (held_ != nullptr) held_->users.add();
    }
    counted_ptr(counted_ptr&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
    counted_ptr& operator=(counted_ptr other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    ~counted_ptr() {
        if (held_ != nullptr && held_->users.drop()) delete held_;
    }

    T* get() const noexcept { return held_; }
    T* operator->() const noexcept { return held_; }
    explicit operator bool() const noexcept { return held_ != nullptr; }

private:
    T* held_ = nullptr;
};

} // namespace azdo::inline v1
