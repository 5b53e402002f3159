// SPDX-License-Identifier: BSL-1.0
// The threads that answer connections: a fixed number, and a bounded queue before them. When the queue is full no further connection is
// accepted, so that what waits stays in the kernel's own bounded queue.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace callback_server {

class task_queue final : public httplib::TaskQueue {
public:
    using enqueue_result = decltype(std::declval<httplib::TaskQueue&>().enqueue({})); // void, bool in newer versions

    task_queue(std::size_t threads, std::size_t limit) : limit_(limit) {
        threads_.reserve(threads);
        for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
    }

    enqueue_result enqueue(std::function<void()> job) override {
        {
            std::unique_lock lock(mutex_);
            room_.wait(lock, [this] { return jobs_.size() < limit_ || ending_; });
            jobs_.push_back(std::move(job)); // while ending too: the job closes its connection
        }
        work_.notify_one();
        return enqueue_result(true);
    }

    void shutdown() override {
        {
            const std::scoped_lock lock(mutex_);
            ending_ = true;
        }
        work_.notify_all();
        room_.notify_all();
        for (std::thread& one : threads_) one.join();
    }

private:
    void run() {
        for (;;) {
            std::function<void()> job;
            {
                std::unique_lock lock(mutex_);
                work_.wait(lock, [this] { return !jobs_.empty() || ending_; });
                if (jobs_.empty()) return;
                job = std::move(jobs_.front());
                jobs_.pop_front();
            }
            room_.notify_one();
            job();
        }
    }

    std::size_t limit_;
    std::mutex mutex_{};
    std::condition_variable work_{};
    std::condition_variable room_{};
    std::deque<std::function<void()>> jobs_{};
    std::vector<std::thread> threads_{};
    bool ending_ = false;
};

} // namespace callback_server
