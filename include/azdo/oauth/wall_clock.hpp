// SPDX-License-Identifier: BSL-1.0
// The system clock, for programs that do not pass in their own.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/time.hpp>

#include <concepts>

namespace azdo::inline v1::oauth {

/// A callable that returns the time. Tests pass one that they control.
template <class C>
concept time_source = requires(const C& clock) {
    { clock() } -> std::convertible_to<sys_time>;
};

/// `oauth::wall_clock()` is the current time of std::chrono::system_clock.
struct wall_clock_t {
    sys_time operator()() const noexcept { return std::chrono::floor<ticks>(std::chrono::system_clock::now()); }
};
inline constexpr wall_clock_t wall_clock{};

} // namespace azdo::inline v1::oauth
