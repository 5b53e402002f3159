// SPDX-License-Identifier: BSL-1.0
// A canonical spelling for the address of a server, so that addresses can be compared and prefixed to a path; names of organizations and
// collections.
#pragma once

#include <azdo/core/web_address.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::http {

/// Scheme, host and port: the host in lower case, the port only if it is not the scheme's default. Requirement: the address has no fault.
///
/// Example: `origin_of(azdo::parse_web_address("HTTPS://TFS.example.com:443/tfs")) == "https://tfs.example.com"`
inline std::string origin_of(const web_address& address) {
    std::string made = address.https ? "https://" : "http://";
    for (const char c : address.host) made += azdo::detail::lower(c);
    if (const int port = address.port_or_default(); port != (address.https ? 443 : 80)) (made += ':') += std::to_string(port);
    return made;
}

/// A part of a path, percent-decoded. Requirement: it has no fault.
inline std::string decoded_part(std::string_view part) {
    std::string made;
    for (azdo::detail::path_bytes bytes(part); !bytes.done();) made += static_cast<char>(bytes.next());
    return made;
}

/// The origin, then the path, each of its parts percent-encoded where necessary, without a slash at the end. Requirement: the address has
/// no fault.
///
/// Example: `base_of(azdo::parse_web_address("https://TFS:443/My Folder/")) == "https://tfs/My%20Folder"`
inline std::string base_of(const web_address& address) {
    std::string made = origin_of(address);
    for (std::string_view rest = address.path; rest.size() > 1;) {
        rest.remove_prefix(1);
        const std::string_view part = rest.substr(0, rest.find('/'));
        append_segment(made += '/', decoded_part(part));
        rest.remove_prefix(part.size());
    }
    return made;
}

/// Why a text is not the name of an organization of Azure DevOps Services; null when it is one. The vendor's rule: letters, digits and
/// hyphens, a letter or digit at both ends, at most 50.
constexpr const char* organization_fault(std::string_view name) noexcept {
    const auto is_letter_or_digit = [](char c) {
        const char low = azdo::detail::lower(c);
        return azdo::detail::is_digit(c) || (low >= 'a' && low <= 'z');
    };
    bool good = !name.empty() && name.size() <= 50 && is_letter_or_digit(name.front()) && is_letter_or_digit(name.back());
    for (const char c : name) good = good && (is_letter_or_digit(c) || c == '-');
    return good ? nullptr : "a name has letters, digits and hyphens, at most 50, with a letter or digit at both ends";
}
/// Why a decoded text is not the name of a collection of an Azure DevOps Server; null when it is one.
inline const char* collection_fault(std::string_view name) {
    std::size_t characters = 0;
    for (const char c : name) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    if (characters > 64) return "a collection's name has at most 64 characters";
    std::string encoded;
    append_segment(encoded, name);
    return azdo::detail::path_part_fault(encoded).empty()
               ? nullptr
               : "a collection's name is not empty, begins and ends with neither a blank nor a dot, and has no slash or other special character";
}

/// True when both name the same scheme, host and port.
inline bool same_origin(const web_address& address, const url_parts& url) noexcept {
    const std::string_view host = address.is_ipv6() ? address.host.substr(1, address.host.size() - 2) : address.host;
    return address.https == url.is_secure() && same_ignoring_case(host, url.host) && address.port_or_default() == url.port_number();
}

} // namespace azdo::inline v1::http
