// SPDX-License-Identifier: BSL-1.0
// The simulator's own request and reply types; only server.cpp and hook_sender.cpp depend on the HTTP library.
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

    /// Reads `path` and `query` from `target` and removes the origin if `target` is an absolute URL. False if an escape is broken, or if
    /// the decoded text is not UTF-8 or contains a control character.
    bool read_target();

    /// Empty if missing. Names are compared without case.
    std::string header(std::string_view name) const;
    /// Null if missing. Names are compared without case.
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
