// SPDX-License-Identifier: BSL-1.0
// A canonical spelling for the address of a server, so that addresses can be compared and prefixed to a path.
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

/// True when both name the same scheme, host and port.
inline bool same_origin(const web_address& address, const url_parts& url) noexcept {
    const std::string_view host = address.is_ipv6() ? address.host.substr(1, address.host.size() - 2) : address.host;
    return address.https == url.is_secure() && same_ignoring_case(host, url.host) && address.port_or_default() == url.port_number();
}

} // namespace azdo::inline v1::http
