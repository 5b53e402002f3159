// SPDX-License-Identifier: BSL-1.0
// The clock, the sleep and the random bytes of everything in this room.
#pragma once

#include <azdo/http/clock.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/oauth/crypto/entropy.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>

namespace azdo::inline v1::postgresql {

/// The system's, unless others are handed in. Any thread may call them.
///
/// Example: `postgresql::resources{.sleep_until = [&](azdo::http::time_point until) { slept.push_back(until); }}`
struct resources {
    std::function<http::time_point()> now = steady_time{}; ///< a clock that never goes back
    std::function<void(http::time_point)> sleep_until = [](http::time_point until) { steady_sleep{}(until, {}); };
    std::function<bool(std::span<unsigned char>)> random = oauth::system_entropy; ///< false: there are no random bytes
};

/// How long to wait after the `failed`th failure in a row: twice as long each time, less up to half of it at random, so that the replicas of
/// a server do not all come back at once.
struct back_off {
    std::chrono::milliseconds first{25};
    std::chrono::milliseconds longest{2'000};

    std::chrono::milliseconds after(int failed, const resources& with) const {
        const retry_options options{.first_delay = first, .longest_delay = longest};
        const auto& random = with.random;
        return azdo::detail::delay_after({}, failed, azdo::detail::draw_seed(random), options);
    }
};

} // namespace azdo::inline v1::postgresql
