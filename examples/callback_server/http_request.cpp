// SPDX-License-Identifier: BSL-1.0
#include "http_request.hpp"

#include <azdo/http/headers.hpp>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace callback_server {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// A token of RFC 9110 section 5.6.2.
bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

bool has_line_break_or_nul(std::string_view text) { return text.find_first_of(std::string_view("\r\n\0", 3)) != text.npos; }

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
    const std::size_t searched = text_.size() < 3 ? 0 : text_.size() - 3;
    text_ += bytes.substr(0, std::min(bytes.size(), limits_.head + limits_.body - text_.size()));
    if (head_ == 0) {
        const std::size_t end = text_.find("\r\n\r\n", searched);
        if (end == text_.npos ? text_.size() >= limits_.head : end + 4 > limits_.head) return refuse(431);
        if (end == text_.npos) return state_;
        if (read_head(end + 4) == state::refused) return state_;
    }
    if (text_.size() >= head_ + body_) state_ = state::complete;
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

incoming_request::state incoming_request::read_head(std::size_t size) {
    head_ = size;
    std::string_view rest(text_.data(), size - 2); // each line with its end
    for (bool is_first = true; !rest.empty(); is_first = false) {
        const std::string_view line = rest.substr(0, rest.find("\r\n"));
        rest.remove_prefix(line.size() + 2);
        if (!(is_first ? read_request_line(line) : read_header(line))) return state_;
    }
    expect_body();
    return state_;
}

bool incoming_request::read_request_line(std::string_view line) {
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (has_line_break_or_nul(line) || first == line.npos || first == last) return refuse(400), false;
    const std::string_view target = line.substr(first + 1, last - first - 1), version = line.substr(last + 1);
    if (target.size() > limits_.target) return refuse(414), false;
    if (!is_token(line.substr(0, first)) || first > 32 || target.empty() || target.find(' ') != target.npos ||
        (version != "HTTP/1.1" && version != "HTTP/1.0"))
        return refuse(400), false;
    read_.method = line.substr(0, first);
    read_.target = target;
    return true;
}

bool incoming_request::read_header(std::string_view line) {
    if (line.size() > limits_.header || read_.headers.size() == limits_.headers) return refuse(431), false;
    const std::size_t colon = line.find(':');
    if (colon == line.npos || !is_token(line.substr(0, colon)) || has_line_break_or_nul(line)) return refuse(400), false;
    read_.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
    return true;
}

void incoming_request::expect_body() {
    const auto lengths = read_.values("Content-Length");
    if (lengths.empty()) return;
    const std::string_view digits = lengths.front();
    std::size_t size = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    const bool is_number = !digits.empty() && read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
    if (lengths.size() > 1 || !is_number || !read_.values("Transfer-Encoding").empty()) { // RFC 9112 section 6.3
        refuse(400);
        return;
    }
    if (size <= limits_.body) body_ = size;
}

} // namespace callback_server
