// SPDX-License-Identifier: BSL-1.0
// Requests as bytes that come in, bounded in every way before anything else looks at them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server {

/// Sizes in bytes.
struct request_limits {
    std::size_t head = 16 * 1024;  ///< request line and headers together
    std::size_t target = 7 * 1024; ///< of the request line
    std::size_t header = 8 * 1024; ///< each line
    std::size_t headers = 64;      ///< their number
    std::size_t body = 64 * 1024;  ///< a longer one is not read: whoever answers refuses it by its length
};

struct http_request {
    std::string method{};
    std::string target{}; ///< path and query, of an absolute URL too; otherwise as it was sent
    std::string scheme{}; ///< of an absolute URL, in lower case; otherwise empty
    std::string host{};   ///< host and port of an absolute URL, otherwise the value of `Host`; empty: HTTP/1.0 without one
    std::vector<std::pair<std::string, std::string>> headers{}; ///< values without the blanks around them
    std::string body{};

    /// The values of all headers of this name, in their order.
    std::vector<std::string_view> values(std::string_view name) const;
    /// The value of a header that is there once; otherwise an empty view.
    std::string_view value(std::string_view name) const;
};

/// A request on its way in.
///
/// Each line is judged when its end has come, so that a bad one is refused before the rest of the head. A body counts when one
/// `Content-Length` within the limit announces it. Anything else (a transfer encoding, a larger number) ends with the head; whoever answers
/// refuses it.
class incoming_request {
public:
    enum class state : unsigned char { incomplete, complete, refused };

    explicit incoming_request(const request_limits& limits = {}) : limits_(limits) {}

    /// Takes the next bytes, in a time that depends on their number alone. Once it is not incomplete, further bytes are ignored.
    state add(std::string_view bytes);
    bool empty() const noexcept { return text_.empty(); }
    /// When refused: 400 for what is not HTTP/1, 414 for a long target, 417 for an unknown expectation, 431 for long or many headers.
    int refusal() const noexcept { return refusal_; }
    /// True when the head has come, nothing of the body, and the client sends the body only after `100 Continue` (RFC 9110 section 10.1.1).
    bool wants_continue() const noexcept { return state_ == state::incomplete && head_ != 0 && text_.size() == head_ && expects_continue_; }
    /// The request without its body. Requirement: `wants_continue()`.
    const http_request& head() const noexcept { return read_; }
    /// When complete: the request, which is moved out.
    http_request take();

private:
    state refuse(int status);
    void read_head();
    void read_line(std::string_view line);
    void read_request_line(std::string_view line);
    bool read_target(std::string_view target);
    void read_header(std::string_view line);
    void end_head();
    bool read_host();
    bool read_expectations();
    bool read_length();

    request_limits limits_;
    http_request read_{};
    std::string text_{};
    std::size_t searched_ = 0; ///< bytes of the head that were looked at
    std::size_t line_ = 0;     ///< where the line begins whose end has not come yet
    std::size_t head_ = 0;     ///< 0: its end has not come yet
    std::size_t body_ = 0;
    int refusal_ = 0;
    bool is_1_0_ = false;
    bool expects_continue_ = false;
    state state_ = state::incomplete;
};

} // namespace callback_server
