// SPDX-License-Identifier: BSL-1.0
// Requests and answers as the pages see them; http_request.hpp and http_answer.hpp convert them from and to bytes.
#pragma once

#include "html.hpp"

#include <azdo/http/url.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server {

struct web_request {
    bool is_post = false;
    std::string path{};    ///< as sent in the request line, without the query
    std::string query{};   ///< undecoded, without `?`
    std::string cookies{}; ///< the value of the header `Cookie`
    std::string client{};  ///< the client whose limits apply: `ip_address::client`; empty: unknown
    azdo::http::parameters form{};
};

struct web_answer {
    int status = 200;
    std::string content_type = "text/html; charset=utf-8";
    std::string body{};
    std::string location{};              ///< the target of a redirect
    std::string allow{};                 ///< the methods that the address supports, with a 405
    std::chrono::seconds retry_after{0}; ///< 0: no such header
    bool clears_cache = false;           ///< makes the browser drop its cached pages of this site
    std::vector<std::string> cookies{};  ///< values of `Set-Cookie`
};

inline web_answer show(const html::fragment& page, int status = 200) {
    web_answer answer;
    answer.status = status;
    answer.body = page.markup();
    return answer;
}

/// 303: the browser continues with GET, so that a reload submits nothing twice.
inline web_answer see_other(std::string location) {
    web_answer answer;
    answer.status = 303;
    answer.location = std::move(location);
    return answer;
}

} // namespace callback_server
