// SPDX-License-Identifier: BSL-1.0
// Parses requests incrementally and limits their size before anything else reads them.
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
    std::size_t body = 64 * 1024;  ///< a longer body is not read: the handler refuses it by its length
};

struct http_request {
    std::string method{};
    std::string target{}; ///< path and query, also for an absolute URL; otherwise as it was sent
    std::string scheme{}; ///< of an absolute URL, in lower case; otherwise empty
    std::string host{};   ///< host and port of an absolute URL, otherwise the value of `Host`; empty: HTTP/1.0 without one
    std::vector<std::pair<std::string, std::string>> headers{}; ///< values without surrounding blanks
    std::string body{};

    /// The values of all headers with this name, in order.
    std::vector<std::string_view> values(std::string_view name) const;
    /// The value of a header that occurs exactly once; otherwise empty.
    std::string_view value(std::string_view name) const;
};

/// A request being received.
///
/// Each line is checked as soon as it is complete, so that a bad one is refused before the rest of the head arrives. A body is read if one
/// `Content-Length` within the limit announces it. Otherwise (a transfer encoding, a larger number) the request ends with its head, and the
/// handler refuses it.
class incoming_request {
public:
    enum class state : unsigned char { incomplete, complete, refused };

    explicit incoming_request(const request_limits& limits = {}) : limits_(limits) {}

    /// Reads the next bytes, in time proportional to their number. Does nothing once the request is complete or refused.
    state add(std::string_view bytes);
    bool empty() const noexcept { return text_.empty(); }
    /// After a refusal: 400 if it is not HTTP/1, 414 for a long target, 417 for an unknown expectation, 431 for long or many headers.
    int refusal() const noexcept { return refusal_; }
    /// True if the head is complete, no body has arrived, and the client waits for `100 Continue` (RFC 9110 section 10.1.1).
    bool wants_continue() const noexcept { return state_ == state::incomplete && head_ != 0 && text_.size() == head_ && expects_continue_; }
    /// The request without its body. Requirement: `wants_continue()`.
    const http_request& head() const noexcept { return read_; }
    /// Moves the complete request out.
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
    std::size_t searched_ = 0; ///< bytes of the head already examined
    std::size_t line_ = 0;     ///< start of the line that is still incomplete
    std::size_t head_ = 0;     ///< length of the head; 0: still incomplete
    std::size_t body_ = 0;
    int refusal_ = 0;
    bool is_1_0_ = false;
    bool expects_continue_ = false;
    state state_ = state::incomplete;
};

} // namespace callback_server
