// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/steady_driver.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>

#include <cstdint>

#if AZDO_BITS_THIS_THREAD_SLEEP
#include <bits/this_thread_sleep.h> // sleep_for without the rest of <thread>
#else
#include <thread>
#endif

namespace azdo::inline v1 {

AZDO_DECL void steady_sleep::operator()(http::time_point until, const http::stop_ref& stop) const {
    const std::chrono::milliseconds longest(stop.stop_possible() ? 50 : 3'600'000);
    for (http::time_point time = steady_time{}(); time < until && !stop.stop_requested(); time = steady_time{}()) {
        const std::chrono::milliseconds left = until.since(time);
        std::this_thread::sleep_for(left < longest ? left : longest);
    }
}

} // namespace azdo::inline v1
