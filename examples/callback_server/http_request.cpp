// SPDX-License-Identifier: BSL-1.0
#include "http_request.hpp"

#include <azdo/core/text.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace callback_server {
namespace {

/// Without white space around it (OWS in RFC 9110).
std::string_view value_of(std::string_view text) { return azdo::detail::trimmed(text, " \t"); }

/// A token (RFC 9110 section 5.6.2).
bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

/// A host with or without a port (RFC 9110 section 7.2). User information is not allowed.
bool is_authority(std::string_view text) {
    const std::string url = "http://" + std::string(text);
    const auto parts = azdo::http::split_url(url);
    return parts && parts->origin() == url;
}

} // namespace

std::vector<std::string_view> http_request::values(std::string_view name) const {
    std::vector<std::string_view> all;
    for (const auto& one : headers)
        if (azdo::http::same_ignoring_case(one.first, name)) all.push_back(one.second);
    return all;
}

std::string_view http_request::value(std::string_view name) const {
    const auto all = values(name);
    return all.size() == 1 ? all.front() : std::string_view();
}

incoming_request::state incoming_request::add(std::string_view bytes) {
    if (state_ != state::incomplete) return state_;
    if (text_.empty()) text_.reserve(4096);
    text_ += bytes.substr(0, std::min(bytes.size(), limits_.head + limits_.body - text_.size()));
    if (head_ == 0) read_head();
    if (state_ == state::incomplete && head_ != 0 && text_.size() >= head_ + body_) state_ = state::complete;
    return state_;
}

http_request incoming_request::take() {
    read_.body = text_.substr(head_, body_);
    return std::move(read_);
}

incoming_request::state incoming_request::refuse(int status) {
    refusal_ = status;
    return state_ = state::refused;
}

/// Lines end with CR LF; CR, LF and NUL are refused anywhere else.
void incoming_request::read_head() {
    for (const std::size_t end = std::min(text_.size(), limits_.head); state_ == state::incomplete && head_ == 0; ++searched_) {
        if (searched_ == end) {
            if (end == limits_.head) refuse(431);
            return;
        }
        const char c = text_[searched_];
        const bool follows_cr = searched_ > 0 && text_[searched_ - 1] == '\r';
        if (c == '\0' || (c == '\n') != follows_cr) {
            refuse(400);
        } else if (c == '\n') {
            const std::size_t begin = std::exchange(line_, searched_ + 1);
            read_line(std::string_view(text_).substr(begin, searched_ - 1 - begin));
        }
    }
}

void incoming_request::read_line(std::string_view line) {
    if (read_.method.empty()) return read_request_line(line);
    if (!line.empty()) return read_header(line);
    head_ = line_;
    end_head();
}

void incoming_request::read_request_line(std::string_view line) {
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (first == line.npos || first == last) return static_cast<void>(refuse(400));
    const std::string_view target = line.substr(first + 1, last - first - 1), version = line.substr(last + 1);
    if (target.size() > limits_.target) return static_cast<void>(refuse(414));
    is_1_0_ = version == "HTTP/1.0";
    read_.method = line.substr(0, first);
    if (!is_token(read_.method) || first > 32 || (!is_1_0_ && version != "HTTP/1.1") || !read_target(target)) refuse(400);
}

/// The forms of RFC 9112 section 3.2, except CONNECT's, which no address of this server takes.
bool incoming_request::read_target(std::string_view target) {
    if (target.empty() || target.find(' ') != target.npos) return false;
    read_.target = target;
    if (target.front() == '/' || read_.method == "CONNECT" || (target == "*" && read_.method == "OPTIONS")) return true;
    const std::size_t colon = target.find("://");
    if (colon == target.npos || target.find('#') != target.npos) return false;
    for (const char c : target.substr(0, colon)) read_.scheme += azdo::detail::lower(c);
    if (read_.scheme != "http" && read_.scheme != "https") return false;
    target.remove_prefix(colon + 3);
    const std::size_t end = std::min(target.find_first_of("/?"), target.size());
    read_.host = target.substr(0, end);
    read_.target = target.substr(end);
    if (!read_.target.starts_with('/')) read_.target.insert(0, 1, '/');
    return is_authority(read_.host);
}

void incoming_request::read_header(std::string_view line) {
    if (line.size() > limits_.header || read_.headers.size() == limits_.headers) return static_cast<void>(refuse(431));
    const std::size_t colon = line.find(':');
    if (colon == line.npos || !is_token(line.substr(0, colon))) return static_cast<void>(refuse(400));
    read_.headers.emplace_back(line.substr(0, colon), value_of(line.substr(colon + 1)));
}

void incoming_request::end_head() {
    if (!read_host() || !read_length())
        refuse(400);
    else if (!read_expectations())
        refuse(417);
}

/// RFC 9112 section 3.2: exactly one `Host`, which only HTTP/1.0 may omit; an absolute URL overrides it.
bool incoming_request::read_host() {
    const auto hosts = read_.values("Host");
    if (hosts.size() > 1 || (hosts.empty() && !is_1_0_)) return false;
    const bool is_named = hosts.size() == 1 && !hosts.front().empty();
    if (is_named && !is_authority(hosts.front())) return false;
    if (!read_.scheme.empty() || hosts.empty()) return true;
    read_.host = hosts.front();
    return is_named;
}

/// False for an unknown expectation. HTTP/1.0 has none, so `100-continue` is ignored there.
bool incoming_request::read_expectations() {
    for (std::string_view rest : read_.values("Expect")) {
        for (bool is_last = false; !is_last;) {
            const std::string_view one = value_of(rest.substr(0, rest.find(',')));
            is_last = rest.find(',') == rest.npos;
            rest.remove_prefix(is_last ? 0 : rest.find(',') + 1);
            const bool is_known = azdo::http::same_ignoring_case(one, "100-continue");
            if (!one.empty() && !is_known) return false;
            expects_continue_ = expects_continue_ || (is_known && !is_1_0_);
        }
    }
    return true;
}

/// False if the end of the body cannot be determined (RFC 9112 section 6.3).
bool incoming_request::read_length() {
    const auto lengths = read_.values("Content-Length");
    if (lengths.empty()) return true;
    const std::string_view digits = lengths.front();
    std::size_t size = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    const bool is_number = !digits.empty() && read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
    if (lengths.size() > 1 || !is_number || !read_.values("Transfer-Encoding").empty()) return false;
    if (size <= limits_.body) body_ = size;
    return true;
}

} // namespace callback_server
