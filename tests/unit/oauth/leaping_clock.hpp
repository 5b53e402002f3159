// SPDX-License-Identifier: BSL-1.0
// A clock that advances only by sleeps, which take no real time.
#pragma once

#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/clock.hpp>

#include <algorithm>
#include <cstdint>

namespace fixture {

struct leaping_clock {
    std::int64_t ms = 0;

    auto driver() {
        const auto now = [this] { return azdo::http::time_point{ms}; };
        const auto sleep = [this](azdo::http::time_point until, const azdo::http::stop_ref&) { ms = std::max(ms, until.ms); };
        return azdo::blocking_driver(now, sleep);
    }
};

} // namespace fixture
