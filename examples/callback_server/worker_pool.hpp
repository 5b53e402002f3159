// SPDX-License-Identifier: BSL-1.0
// The threads that answer requests: a fixed number, each with a stack of a known size.
#pragma once

#include <pthread.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace callback_server {

/// Runs jobs in order. After each job, the part of the stack that it may have used is overwritten, so that no secret remains there.
class worker_pool {
public:
    /// Starts fewer threads if the system cannot provide them. `stack_size` is in bytes, whole pages; each stack has a guard page below it.
    worker_pool(std::size_t threads, std::size_t stack_size);
    /// Waits for the jobs that have begun; drops the others.
    ~worker_pool();
    worker_pool(const worker_pool&) = delete;
    worker_pool& operator=(const worker_pool&) = delete;

    std::size_t size() const noexcept { return threads_.size(); }
    /// Thread-safe. Requirement: `job` does not throw.
    void run(std::function<void()> job);

private:
    struct worker {
        void* stack;
        pthread_t thread;
    };
    void begin_thread();
    void work();

    std::size_t stack_size_;
    std::mutex mutex_{};
    std::condition_variable news_{};
    std::deque<std::function<void()>> jobs_{};
    bool ending_ = false;
    std::vector<worker> threads_{};
};

} // namespace callback_server
