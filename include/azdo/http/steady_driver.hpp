// SPDX-License-Identifier: BSL-1.0
// The driver that `call` uses unless it is given another: std::chrono::steady_clock, and a sleep that a stop request ends. This is the
// only header outside of transport/ that reads a clock.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/clock.hpp>

#include <cstdint>

#if defined(__GLIBCXX__) && __has_include(<bits/this_thread_sleep.h>)
#include <bits/this_thread_sleep.h> // sleep_for without the rest of <thread>
#else
#include <thread>
#endif

namespace azdo {
inline namespace v1 {

/// The steady clock.
struct steady_time {
    http::instant operator()() const noexcept {
        return {std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count()};
    }
};

/// Sleeps until a time of `steady_time`. It looks for a stop request every 50 ms.
struct steady_sleep {
    void operator()(http::instant until, const http::stop_ref& stop) const {
        const std::int64_t longest = stop.stop_possible() ? 50 : 3'600'000;
        for (http::instant time = steady_time{}(); time < until && !stop.stop_requested(); time = steady_time{}()) {
            const std::int64_t left = until.ms - time.ms;
            std::this_thread::sleep_for(std::chrono::milliseconds(left < longest ? left : longest));
        }
    }
};

/// `blocking_driver` with both.
inline blocking_driver<steady_time, steady_sleep> steady_driver() { return {steady_time{}, steady_sleep{}}; }

} // namespace v1
} // namespace azdo
