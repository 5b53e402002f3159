// SPDX-License-Identifier: BSL-1.0
// Memory that a process shares with its children.
#pragma once

#include <new>
#include <stdexcept>
#include <sys/mman.h>

namespace stress {

/// A `T` that forked children see too.
template <class T>
class shared_memory {
public:
    shared_memory() : at_(::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {
        if (at_ == MAP_FAILED) throw std::runtime_error("no shared memory");
        ::new (at_) T;
    }
    shared_memory(const shared_memory&) = delete;
    shared_memory& operator=(const shared_memory&) = delete;
    ~shared_memory() { ::munmap(at_, sizeof(T)); }

    T* operator->() const noexcept { return static_cast<T*>(at_); }
    T& operator*() const noexcept { return *static_cast<T*>(at_); }

private:
    void* at_;
};

} // namespace stress
