// SPDX-License-Identifier: BSL-1.0
// Requests and replies as the simulator's own values; only server.cpp knows the HTTP library.
#pragma once

#include "text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace simulator {

struct http_request {
    std::string method;
    std::string target;
    std::string body{};
    std::vector<std::pair<std::string, std::string>> headers{};
    std::vector<std::string> path{}; ///< decoded segments of the target
    parameters query{};              ///< decoded

    /// Reads `path` and `query` from `target`, which may be an absolute URL and is without its origin then; false when an escape is broken, or when it is no UTF-8 or names a control character.
    bool read_target();

    /// Empty without one. Names are compared without case.
    std::string header(std::string_view name) const;
    /// Null without one. Names are compared without case.
    const std::string* parameter(std::string_view name) const;
    /// The media type of the body in lower case, without its parameters.
    std::string content_type() const;
};

struct http_reply {
    int status = 200;
    std::string content_type = "application/json; charset=utf-8";
    std::string body{};
    std::vector<std::pair<std::string, std::string>> headers{};
};

inline constexpr std::string_view html_type = "text/html; charset=utf-8";

} // namespace simulator
