// SPDX-License-Identifier: BSL-1.0
// What the server is handed in: time, random bytes, the network, and where its log goes.
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
    std::function<void(std::string_view)> log{}; ///< takes one line without its end; any thread calls it
};

} // namespace callback_server
