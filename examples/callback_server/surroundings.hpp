// SPDX-License-Identifier: BSL-1.0
// The server's dependencies: time, random bytes, the network, and the log.
#pragma once

#include "metrics.hpp"

#include <azdo/core/time.hpp>
#include <azdo/http/any_transport.hpp>

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace callback_server {

using entropy = std::function<bool(std::span<unsigned char>)>;

struct surroundings {
    azdo::any_transport transport{};
    std::function<azdo::sys_time()> clock{};
    entropy random{};
    std::function<void(std::string_view)> log{};        ///< receives one line without its line break; called from any thread
    std::function<void(std::string_view)> access_log{}; ///< the same, one JSON object for each request; empty: none is written
    std::shared_ptr<metrics> counted{};                 ///< null: nothing is counted
};

} // namespace callback_server
