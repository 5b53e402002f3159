// SPDX-License-Identifier: BSL-1.0
// The server's dependencies: time, random bytes, the network, and the log.
#pragma once

#include "metrics.hpp"

#include <azdo/core/time.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/clock.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace callback_server {

using entropy = std::function<bool(std::span<unsigned char>)>;

/// Is set when the program was asked to end: calls that no person waits for are cancelled then.
struct stop_flag {
    std::atomic<bool> is_set{false};
    bool stop_requested() const noexcept { return is_set; }
};

struct surroundings {
    azdo::any_transport transport{};
    std::function<azdo::sys_time()> clock{};
    entropy random{};
    std::function<void(std::string_view)> log{};        ///< receives one line without its line break; called from any thread
    std::function<void(std::string_view)> access_log{}; ///< the same, one JSON object for each request; empty: none is written
    std::shared_ptr<metrics> counted{};                 ///< null: nothing is counted
    azdo::http::stop_ref ending{};                      ///< ends the renewal of grants with a new Client Secret
};

} // namespace callback_server
