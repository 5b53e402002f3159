// SPDX-License-Identifier: BSL-1.0
#include "site.hpp"

#include <azdo/http/url.hpp>

#include <algorithm>

namespace callback_server {
namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

} // namespace

site site_of(std::string_view origin) {
    site made;
    made.origin = lowered(origin);
    made.https = made.origin.starts_with("https://");
    const std::string host = made.origin.substr(made.https ? 8 : 7);
    made.hosts.push_back(host);
    const auto parts = azdo::http::split_url(made.origin);
    if (parts && parts->port.empty()) made.hosts.push_back(host + (made.https ? ":443" : ":80"));
    return made;
}

verdict judge(const site& here, const provenance& request) {
    if (request.hosts.size() != 1) return verdict::unknown_host;
    const std::string host = lowered(request.hosts.front());
    if (std::find(here.hosts.begin(), here.hosts.end(), host) == here.hosts.end()) return verdict::unknown_host;
    if (request.origin.empty() || request.origin == here.origin) return verdict::welcome;
    if (request.origin != "null") return verdict::foreign_origin;
    return !request.changes_something || request.fetch_site == "same-origin" ? verdict::welcome : verdict::foreign_origin;
}

} // namespace callback_server
