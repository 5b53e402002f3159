// SPDX-License-Identifier: BSL-1.0
// Requests and answers as the pages see them. What they look like as bytes is in http_request.hpp and http_answer.hpp.
#pragma once

#include "html.hpp"

#include <azdo/http/url.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server {

struct web_request {
    bool is_post = false;
    std::string path{};    ///< as it stands in the request line, without the query
    std::string query{};   ///< undecoded, without `?`
    std::string cookies{}; ///< the value of the header `Cookie`
    std::string client{};  ///< whose share it is: `ip_address::client`; empty: unknown
    azdo::http::parameters form{};
};

struct web_answer {
    int status = 200;
    std::string content_type = "text/html; charset=utf-8";
    std::string body{};
    std::string location{};               ///< of a redirect
    std::string allow{};                  ///< the methods that an address knows, of a 405
    std::int64_t retry_after_seconds = 0; ///< 0: not said
    bool clears_cache = false;            ///< the browser drops what it kept of this site's pages
    std::vector<std::string> cookies{};   ///< values of `Set-Cookie`
};

inline web_answer show(const html::fragment& page, int status = 200) {
    web_answer answer;
    answer.status = status;
    answer.body = page.markup();
    return answer;
}

/// 303: the browser goes on with GET, so that a reload sends nothing twice.
inline web_answer see_other(std::string location) {
    web_answer answer;
    answer.status = 303;
    answer.location = std::move(location);
    return answer;
}

} // namespace callback_server
