// SPDX-License-Identifier: BSL-1.0
// Sends the notifications of service hooks, one after the other, on a thread of its own.
#pragma once

#include "hooks.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace simulator {

class hook_sender {
public:
    /// Is told how an attempt ended: a response's status, or 0 and the reason. Returns how many units to wait before the next one.
    using report = std::function<std::optional<int>(const hooks::delivery&, int status, const std::string& error)>;

    explicit hook_sender(report told) : told_{std::move(told)} {}
    ~hook_sender() { stop(); }
    hook_sender(const hook_sender&) = delete;
    hook_sender& operator=(const hook_sender&) = delete;

    void add(hooks::delivery what);
    void stop();
    /// The unit of the waits before attempts (1, 2, 4 … units), and how long a receiver may take to answer.
    void set_times(std::chrono::milliseconds unit, std::chrono::milliseconds patience);

private:
    using clock = std::chrono::steady_clock;

    void work();
    void attempt(const hooks::delivery& what, std::chrono::milliseconds patience);

    const report told_;
    std::mutex guard_{};
    std::condition_variable changed_{};
    std::multimap<clock::time_point, hooks::delivery> waiting_{}; ///< by the time of the next attempt
    std::chrono::milliseconds unit_{1000}, patience_{10'000};
    std::function<void()> interrupt_{}; ///< ends the attempt under way
    bool ending_ = false;
    std::thread worker_{};
};

} // namespace simulator
