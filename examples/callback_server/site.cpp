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

std::string origin_of(std::string_view url) {
    const auto parts = azdo::http::split_url(url);
    return parts ? std::string(parts->origin()) : std::string();
}

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

bool is_another_loopback_name(const site& here, std::string_view given) {
    const auto own = azdo::http::split_url(here.origin);
    if (here.https || !own || !own->is_loopback()) return false;
    const std::string port = ":" + std::to_string(own->port_number()), host = lowered(given);
    for (const std::string_view name : {"localhost", "127.0.0.1", "[::1]"})
        if (host == std::string(name) + port || (own->port_number() == 80 && host == name)) return true;
    return false;
}

verdict judge(const site& here, const provenance& request) {
    const std::string host = lowered(request.host);
    if (std::find(here.hosts.begin(), here.hosts.end(), host) == here.hosts.end()) return verdict::unknown_host;
    if (request.scheme == "https" && !here.https) return verdict::unknown_host; // RFC 9110 section 7.4
    if (request.origin.empty() || request.origin == here.origin) return verdict::welcome;
    if (request.origin != "null") return verdict::foreign_origin;
    return !request.changes_something || request.fetch_site == "same-origin" ? verdict::welcome : verdict::foreign_origin;
}

} // namespace callback_server
