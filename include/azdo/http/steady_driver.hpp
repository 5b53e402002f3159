// SPDX-License-Identifier: BSL-1.0
// The driver that `call` uses by default: std::chrono::steady_clock, and a sleep that a stop request ends. This is the only header outside
// transport/ that reads a clock.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/clock.hpp>

namespace azdo::inline v1 {

/// The steady clock.
struct steady_time {
    http::time_point operator()() const noexcept {
        return {std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count()};
    }
};

/// Sleeps until a time of `steady_time`. Checks for a stop request every 50 ms.
struct steady_sleep {
    void operator()(http::time_point until, const http::stop_ref& stop) const;
};

/// `blocking_driver` with both.
inline blocking_driver<steady_time, steady_sleep> steady_driver() { return {steady_time{}, steady_sleep{}}; }

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/steady_driver.hpp>
#endif
