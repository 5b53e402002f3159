// SPDX-License-Identifier: BSL-1.0
// `channel_pool`: a transport's open connections that are not in use.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/transport/channel.hpp>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::detail {

/// Open connections by origin. Thread-safe.
///
/// `take` returns only idle connections (see `channel::is_idle`): it closes any that the server has closed or that received unsolicited
/// bytes.
class channel_pool {
public:
    static constexpr std::size_t most = 16;
    static constexpr std::int64_t keep_ms = 20'000; ///< services close idle connections after a minute or more

    /// The most recently used connection; an empty one when none is left.
    channel take(std::string_view origin, http::time_point time) {
        for (channel one = take_any(origin, time); one; one = take_any(origin, time))
            if (one.is_idle()) return one;
        return {};
    }
    /// Requirement: the last response on it was complete, with nothing after it.
    AZDO_COLD void give_back(std::string_view origin, channel one, http::time_point time) {
        entry oldest; // closed without the lock
        const std::lock_guard lock(mutex_);
        if (idle_.size() >= most) {
            oldest = std::move(idle_.front());
            idle_.erase(idle_.begin());
        }
        idle_.push_back({std::string(origin), std::move(one), time});
    }

private:
    struct entry {
        std::string origin{};
        channel connection{};
        http::time_point since{};
    };

    AZDO_COLD channel take_any(std::string_view origin, http::time_point time) {
        std::vector<entry> outdated; // closed without the lock
        const std::lock_guard lock(mutex_);
        while (!idle_.empty() && !(time < idle_.front().since.after(std::chrono::milliseconds(keep_ms)))) {
            outdated.push_back(std::move(idle_.front()));
            idle_.erase(idle_.begin());
        }
        for (std::size_t at = idle_.size(); at-- > 0;) {
            if (idle_[at].origin != origin) continue;
            channel found = std::move(idle_[at].connection);
            idle_.erase(idle_.begin() + static_cast<std::ptrdiff_t>(at));
            return found;
        }
        return {};
    }

    std::mutex mutex_{};
    std::vector<entry> idle_{}; // oldest first
};

} // namespace azdo::inline v1::detail
