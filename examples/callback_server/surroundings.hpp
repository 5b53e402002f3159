// SPDX-License-Identifier: BSL-1.0
// The server's dependencies: time, random bytes, the network, and the log.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/http/any_transport.hpp>

#include <functional>
#include <span>
#include <string_view>

namespace callback_server {

using entropy = std::function<bool(std::span<unsigned char>)>;

struct surroundings {
    azdo::any_transport transport{};
    std::function<azdo::sys_time()> clock{};
    entropy random{};
    std::function<void(std::string_view)> log{}; ///< receives one line without its line break; called from any thread
};

} // namespace callback_server
