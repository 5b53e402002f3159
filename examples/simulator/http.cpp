// SPDX-License-Identifier: BSL-1.0
#include "http.hpp"

#include <algorithm>

namespace simulator {

namespace {

/// Turns `http://127.0.0.1:80/path` into `/path` (RFC 9112 section 3.2.2); false for a URL without a host or with user information.
bool cut_origin(std::string& target) {
    const auto begins = [&](std::string_view text) { return same_text(std::string_view{target}.substr(0, text.size()), text); };
    const std::string_view scheme = begins("https://") ? "https://" : "http://";
    if (!begins(scheme)) return true;
    const auto end = std::min(target.find_first_of("/?#", scheme.size()), target.size());
    const auto authority = std::string_view{target}.substr(scheme.size(), end - scheme.size());
    if (authority.empty() || authority.front() == ':' || authority.find('@') != authority.npos) return false;
    target.erase(0, end);
    if (target.empty() || target.front() != '/') target.insert(0, 1, '/');
    return true;
}

} // namespace

bool http_request::read_target() {
    if (!cut_origin(target)) return false;
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
