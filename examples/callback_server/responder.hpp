// SPDX-License-Identifier: BSL-1.0
// Turns requests into answers: adds the common headers, refuses bad requests before the pages see them, and writes the log.
#pragma once

#include "application.hpp"
#include "http_answer.hpp"
#include "http_request.hpp"
#include "settings.hpp"
#include "shares.hpp"
#include "surroundings.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace callback_server {

/// Thread-safe.
class responder {
public:
    responder(settings configured, surroundings around, grants kept);

    /// Does not throw: details of a handler's exception are never revealed.
    std::string answer(const http_request& request, const std::string& client);
    /// The answer to a request that could not be read or has to wait: 400, 408, 414, 417, 429, 431, 503 or 504.
    std::string refuse(int status) const;
    /// The answer to a request that is refused regardless of its body; empty for other requests.
    std::string refuse_head(const http_request& head) const;
    errand judge(const http_request& request, const std::string& client) const;

private:
    std::optional<web_answer> refuse(const http_request& request) const;
    web_answer ask(const http_request& request, const std::string& client);
    void log(std::string_view method, std::string_view target, int status, std::chrono::steady_clock::time_point begin) const;

    surroundings around_;
    header_lines headers_;
    application pages_;
};

} // namespace callback_server
