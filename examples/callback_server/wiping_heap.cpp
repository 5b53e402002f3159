// SPDX-License-Identifier: BSL-1.0
#include "wiping_heap.hpp"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#define IS_SANITIZED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define IS_SANITIZED 0
#endif

namespace callback_server {

void free_wiped(void* block) noexcept {
    if (block == nullptr) return;
    std::memset(block, 0, ::malloc_usable_size(block));
    asm volatile("" : : "r"(block) : "memory"); // keeps the optimizer from removing the memset
    std::free(block);
}

} // namespace callback_server

#if !IS_SANITIZED // sanitizers replace the operators themselves
namespace callback_server {
namespace {

void* allocate(std::size_t size) {
    for (;;) {
        if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) throw std::bad_alloc();
        handler();
    }
}

} // namespace
} // namespace callback_server

void* operator new(std::size_t size) { return callback_server::allocate(size); }
void* operator new[](std::size_t size) { return callback_server::allocate(size); }
void operator delete(void* block) noexcept { callback_server::free_wiped(block); }
void operator delete[](void* block) noexcept { callback_server::free_wiped(block); }
void operator delete(void* block, std::size_t) noexcept { callback_server::free_wiped(block); }
void operator delete[](void* block, std::size_t) noexcept { callback_server::free_wiped(block); }
#endif
