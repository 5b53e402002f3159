// SPDX-License-Identifier: BSL-1.0
// Threads that answer connections, created on demand: a small test starts one, a stress test as many as it needs.
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace simulator {

class worker_pool final : public httplib::TaskQueue {
    using enqueue_result = decltype(std::declval<httplib::TaskQueue&>().enqueue({})); // differs between versions of the HTTP library

public:
    explicit worker_pool(std::size_t most) : most_{most} {}

    enqueue_result enqueue(std::function<void()> job) override {
        const std::lock_guard lock{guard_};
        jobs_.push_back(std::move(job));
        if (jobs_.size() > idle_ && workers_.size() < most_) workers_.emplace_back([this] { work(); });
        changed_.notify_one();
        return static_cast<enqueue_result>(true);
    }

    void shutdown() override {
        {
            const std::lock_guard lock{guard_};
            ending_ = true;
        }
        changed_.notify_all();
        for (auto& worker : workers_) worker.join();
    }

private:
    void work() {
        std::unique_lock lock{guard_};
        for (;;) {
            ++idle_;
            changed_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
            --idle_;
            if (jobs_.empty()) return;
            const auto job = std::move(jobs_.front());
            jobs_.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    const std::size_t most_;
    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> jobs_;
    std::vector<std::thread> workers_;
    std::size_t idle_ = 0;
    bool ending_ = false;
};

} // namespace simulator
