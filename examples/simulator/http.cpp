// SPDX-License-Identifier: BSL-1.0
// Requests and replies.
#include "http.hpp"

namespace simulator {

bool http_request::read_target() {
    const auto mark = target.find('?');
    auto parsed = parse_form(mark == std::string::npos ? "" : std::string_view{target}.substr(mark + 1));
    if (!parsed || target.empty() || target.front() != '/') return false;
    for (const auto& pair : *parsed) {
        if (!is_utf8(pair.first) || !is_utf8(pair.second)) return false;
    }
    query = std::move(*parsed);
    path.clear();
    for (const auto& part : split(std::string_view{target}.substr(0, mark), '/')) {
        if (part.empty()) continue;
        auto segment = percent_decode(part, false);
        if (!segment || !is_utf8(*segment)) return false;
        path.push_back(std::move(*segment));
    }
    return true;
}

std::string http_request::header(std::string_view name) const {
    for (const auto& entry : headers) {
        if (same_text(entry.first, name)) return entry.second;
    }
    return {};
}

const std::string* http_request::parameter(std::string_view name) const {
    for (const auto& entry : query) {
        if (same_text(entry.first, name)) return &entry.second;
    }
    return nullptr;
}

std::string http_request::content_type() const {
    const auto value = header("Content-Type");
    return lower(trim(std::string_view{value}.substr(0, value.find(';'))));
}

} // namespace simulator
