// SPDX-License-Identifier: BSL-1.0
// How many hold an object that threads share. std::atomic would cost every translation unit more than all of std::vector.
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstddef>

#if !AZDO_ATOMIC_BUILTINS
#include <atomic>
#endif

namespace azdo {
inline namespace v1 {

/// Counts the holders of an object, from one on. Threads may call `add` and `drop` at once.
///
/// Example: `if (held->users.drop()) delete held;`
class use_count {
public:
    use_count() = default;
    use_count(const use_count&) = delete;
    use_count& operator=(const use_count&) = delete;

#if AZDO_ATOMIC_BUILTINS
    void add() noexcept { __atomic_fetch_add(&count_, 1, __ATOMIC_RELAXED); }
    /// True when that was the last holder: what the others did before they dropped the object is seen then.
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

} // namespace v1
} // namespace azdo
