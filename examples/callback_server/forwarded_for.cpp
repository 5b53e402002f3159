// SPDX-License-Identifier: BSL-1.0
#include "forwarded_for.hpp"

#include <algorithm>

namespace callback_server {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool is_port(std::string_view text) {
    return !text.empty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Reads an address with or without a port.
std::optional<ip_address> read_hop(std::string_view text) {
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == text.npos) return std::nullopt;
        const std::string_view rest = text.substr(end + 1);
        if (!rest.empty() && !(rest.starts_with(':') && is_port(rest.substr(1)))) return std::nullopt;
        return ip_address::parse(text.substr(1, end - 1));
    }
    const std::size_t colon = text.find(':');
    if (colon != text.npos && text.find(':', colon + 1) == text.npos)
        return is_port(text.substr(colon + 1)) ? ip_address::parse(text.substr(0, colon)) : std::nullopt;
    return ip_address::parse(text);
}

bool is_trusted(const ip_address& address, const std::vector<ip_network>& trusted) {
    return std::any_of(trusted.begin(), trusted.end(), [&](const ip_network& one) { return one.contains(address); });
}

} // namespace

std::optional<ip_address> client_address(
    const ip_address& peer, const std::vector<std::string_view>& header, const std::vector<ip_network>& trusted) {
    if (!is_trusted(peer, trusted)) return peer;
    for (auto line = header.rbegin(); line != header.rend(); ++line) {
        for (std::string_view rest = *line;;) {
            const std::size_t comma = rest.rfind(',');
            const auto hop = read_hop(trimmed(comma == rest.npos ? rest : rest.substr(comma + 1)));
            if (!hop) return std::nullopt;
            if (!is_trusted(*hop, trusted)) return hop;
            if (comma == rest.npos) break;
            rest = rest.substr(0, comma);
        }
    }
    return std::nullopt;
}

} // namespace callback_server
