// SPDX-License-Identifier: BSL-1.0
#include "worker_pool.hpp"

#include <azdo/core/secret.hpp>

#include <sys/mman.h>

#include <algorithm>
#include <utility>

namespace callback_server {
namespace {

/// The most stack that a job may have used.
constexpr std::size_t deepest = 256 * 1024;

constexpr std::size_t guard = 64 * 1024; // whole pages, for any page size

/// Overwrites the stack below the caller's frame.
[[gnu::noinline]] void wipe_stack(std::size_t size) {
    char area[16 * 1024];
    azdo::wipe(area, sizeof area);
    if (size > sizeof area) wipe_stack(size - sizeof area);
    azdo::wipe(area, 1); // prevents a tail call, so that each call has its own area
}

} // namespace

worker_pool::worker_pool(std::size_t threads, std::size_t stack_size) : stack_size_(stack_size) {
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) begin_thread();
}

/// Uses its own memory for the stack: the system might reuse a larger stack of an earlier thread.
void worker_pool::begin_thread() {
    const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK;
    void* const memory = ::mmap(nullptr, guard + stack_size_, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (memory == MAP_FAILED) return;
    worker made{memory, {}};
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    const auto begin = [](void* self) -> void* {
        static_cast<worker_pool*>(self)->work();
        return nullptr;
    };
    const bool begun = ::mprotect(memory, guard, PROT_NONE) == 0 &&
                       pthread_attr_setstack(&attributes, static_cast<char*>(memory) + guard, stack_size_) == 0 &&
                       pthread_create(&made.thread, &attributes, begin, this) == 0;
    pthread_attr_destroy(&attributes);
    if (begun)
        threads_.push_back(made);
    else
        ::munmap(memory, guard + stack_size_);
}

worker_pool::~worker_pool() {
    {
        const std::scoped_lock lock(mutex_);
        ending_ = true;
        jobs_.clear();
    }
    news_.notify_all();
    for (const worker& one : threads_) {
        pthread_join(one.thread, nullptr);
        ::munmap(one.stack, guard + stack_size_);
    }
}

void worker_pool::run(std::function<void()> job) {
    {
        const std::scoped_lock lock(mutex_);
        if (!ending_) jobs_.push_back(std::move(job));
    }
    news_.notify_one();
}

void worker_pool::work() {
    const std::size_t wiped = std::min(deepest, stack_size_ / 2);
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(mutex_);
            news_.wait(lock, [this] { return !jobs_.empty() || ending_; });
            if (ending_) return;
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        job();
        job = nullptr;
        wipe_stack(wiped);
    }
}

} // namespace callback_server
