// SPDX-License-Identifier: BSL-1.0
// Waits until a file may have changed: with inotify if available, otherwise by polling.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace azdo::inline v1::config {

/// A source of notifications that a file may have changed.
class file_changes {
public:
    file_changes() = default;
    file_changes(const file_changes&) = delete;
    file_changes& operator=(const file_changes&) = delete;
    virtual ~file_changes() = default;

    /// Waits at most `longest`. True if the file may have changed. Only one thread at a time may call it.
    virtual bool wait(std::chrono::milliseconds longest) = 0;
    /// Ends a `wait` in another thread, or the next one.
    virtual void wake() = 0;
};

/// Reports a possible change after each interval, or when the wait has ended.
class polled_changes final : public file_changes {
public:
    explicit polled_changes(std::chrono::milliseconds interval) noexcept : interval_(interval) {}

    bool wait(std::chrono::milliseconds longest) override {
        std::unique_lock lock(mutex_);
        const bool woken = woken_.wait_for(lock, longest < interval_ ? longest : interval_, [this] { return wake_; });
        wake_ = false;
        return !woken;
    }
    void wake() override {
        const std::scoped_lock lock(mutex_);
        wake_ = true;
        woken_.notify_all();
    }

private:
    std::chrono::milliseconds interval_;
    std::mutex mutex_{};
    std::condition_variable woken_{};
    bool wake_ = false;
};

} // namespace azdo::inline v1::config
