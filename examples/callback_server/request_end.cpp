// SPDX-License-Identifier: BSL-1.0
#include "request_end.hpp"

#include <azdo/http/headers.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace callback_server {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// The announced length of the body; nothing for none, and for what is not to be believed.
std::optional<std::size_t> announced(std::string_view head) {
    std::optional<std::size_t> length;
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(line.size() + 2, head.size()));
        const std::size_t colon = line.find(':');
        if (colon == line.npos) continue;
        if (azdo::http::same_ignoring_case(line.substr(0, colon), "Transfer-Encoding")) return std::nullopt;
        if (!azdo::http::same_ignoring_case(line.substr(0, colon), "Content-Length")) continue;
        const std::string_view digits = trimmed(line.substr(colon + 1));
        std::size_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (length || read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return std::nullopt;
        length = value;
    }
    return length;
}

} // namespace

request_end find_request_end(std::string_view text, std::size_t head_limit, std::size_t body_limit) {
    const std::size_t end = text.substr(0, head_limit).find("\r\n\r\n");
    if (end == text.npos) return {text.size() < head_limit ? request_end::state::incomplete : request_end::state::too_large};
    const std::size_t head = end + 4;
    const std::size_t body = announced(text.substr(0, end)).value_or(0);
    if (body == 0 || body > body_limit) return {request_end::state::complete, head};
    if (text.size() < head + body) return {};
    return {request_end::state::complete, head + body};
}

} // namespace callback_server
