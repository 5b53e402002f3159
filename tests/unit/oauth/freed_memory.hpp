// SPDX-License-Identifier: BSL-1.0
// Looks for secrets in freed memory. One source file of a test program includes this: it replaces `operator delete`, where that is possible
// (sanitizers bring their own) and the size of a block can be queried.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#define AZDO_UNDER_SANITIZER 1
#endif
#endif
#if defined(__GLIBC__) && !defined(AZDO_UNDER_SANITIZER) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define AZDO_LOOKS_AT_FREED_MEMORY 1
#else
#define AZDO_LOOKS_AT_FREED_MEMORY 0
#endif

#if AZDO_LOOKS_AT_FREED_MEMORY
#include <malloc.h>

namespace fixture {

/// Looks for secrets in every block that this thread frees during the object's lifetime.
class freed_memory {
public:
    explicit freed_memory(std::vector<std::string> secrets) : secrets_(std::move(secrets)) { current() = this; }
    ~freed_memory() { current() = nullptr; }
    freed_memory(const freed_memory&) = delete;
    freed_memory& operator=(const freed_memory&) = delete;

    /// The indices of the secrets that were found.
    const std::vector<std::size_t>& found() const noexcept { return found_; }

    static void look_at(const void* block, std::size_t size) {
        freed_memory* const looking = std::exchange(current(), nullptr); // ignore what this function frees itself
        if (looking == nullptr) return;
        const std::string_view bytes(static_cast<const char*>(block), size);
        for (std::size_t i = 0; i < looking->secrets_.size(); ++i)
            if (bytes.find(looking->secrets_[i]) != std::string_view::npos) looking->found_.push_back(i);
        current() = looking;
    }

private:
    static freed_memory*& current() {
        thread_local freed_memory* one = nullptr;
        return one;
    }
    std::vector<std::string> secrets_;
    std::vector<std::size_t> found_{};
};

} // namespace fixture

[[gnu::noinline]] void* operator new(std::size_t size) {
    void* const made = std::malloc(size == 0 ? 1 : size);
    if (made == nullptr) throw std::bad_alloc();
    return made;
}
[[gnu::noinline]] void operator delete(void* block) noexcept {
    if (block != nullptr) fixture::freed_memory::look_at(block, ::malloc_usable_size(block));
    std::free(block);
}
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
#endif
