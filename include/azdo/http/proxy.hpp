// SPDX-License-Identifier: BSL-1.0
// `proxy`: an HTTP proxy for a transport's connections, given or taken from the environment.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/environment_source.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// An HTTP proxy. Connections over TLS go through a tunnel that it opens (`CONNECT`, RFC 9110 section 9.3.6): it sees the name and port of
/// the server, and nothing of the requests. Connections without TLS go only to this machine, and never through a proxy. The transport's
/// `connect_timeout` counts for the connection to the proxy, again for the tunnel, and again for the TLS handshake.
///
/// Examples:
/// ```
/// azdo::httplib_transport open{{.proxy = {"http://proxy.example.com:3128"}}};
/// const azdo::secret<std::string> password("…");
/// azdo::httplib_transport known{{.proxy = {"http://proxy.example.com:3128", "ada", password, "localhost,.corp.example.com"}}};
/// azdo::httplib_transport usual{{.proxy = azdo::proxy_from_environment()}};
/// ```
/// User and password are sent to the proxy alone (Basic), unencrypted as the connection to it is.
///
/// Failures: `invalid_input` for each request, with nothing sent, when the address is not of the form `http://host:port`, or a text has
/// characters that it must not have; `transport`, with nothing sent, when the proxy cannot be reached, refuses the tunnel, or asks for other
/// credentials.
struct proxy {
    std::string address{};          ///< `http://host:port`; empty: no proxy
    std::string user{};             ///< empty, and no password: no credentials
    secret<std::string> password{}; ///< of `user`, which may be empty
    /// Servers with a direct connection, separated by commas: names, with the names below them (`example.com`, `.example.com`), addresses,
    /// each with or without a port, networks (`10.0.0.0/8`, `[fd00::]/8`), or `*` for all.
    std::string no_proxy{};
};

namespace detail {
/// Takes user and password out of an address, where environment variables have them, percent-encoded. What cannot be read stays, and is refused
/// when it is used.
AZDO_COLD inline proxy proxy_of(std::string_view address, std::string_view no_proxy) {
    proxy made;
    made.no_proxy = no_proxy;
    const std::size_t scheme = address.find("://"), begin = scheme == address.npos ? 0 : scheme + 3;
    const std::string_view authority = address.substr(begin, address.find_first_of("/?#", begin) - begin);
    const std::size_t at = authority.rfind('@');
    made.address = scheme == address.npos ? "http://" : std::string(address.substr(0, begin));
    made.address += at == authority.npos ? address.substr(begin) : address.substr(begin + at + 1);
    if (address.empty() || at == authority.npos) {
        if (address.empty()) made.address.clear();
        return made;
    }
    const std::string_view user = authority.substr(0, at), name = user.substr(0, user.find(':'));
    std::string password;
    const bool good = http::append_percent_decoded(made.user, name, false) &&
                      http::append_percent_decoded(password, user.substr(name.size() < user.size() ? name.size() + 1 : name.size()), false);
    if (!good) made.user = "\n"; // refused when it is used
    made.password = secret<std::string>(std::move(password));
    return made;
}
} // namespace detail

/// The proxy that environment variables name: `https_proxy`, or else `HTTPS_PROXY`, `all_proxy`, `ALL_PROXY`; exceptions in `no_proxy` or
/// `NO_PROXY`. None of them is read unless this is called. `HTTP_PROXY` is for connections without TLS, which never go through a proxy.
///
/// Example: `azdo::httplib_transport{{.proxy = azdo::proxy_from_environment()}}`
template <environment_source Environment>
proxy proxy_from_environment(const Environment& lookup) {
    const auto first_of = [&](std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names)
            if (const auto value = read_variable(lookup, name); value && !value->empty()) return *value;
        return std::string();
    };
    return detail::proxy_of(first_of({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}), first_of({"no_proxy", "NO_PROXY"}));
}
inline proxy proxy_from_environment() {
    return azdo::proxy_from_environment([](const char* name) -> std::optional<std::string> {
        const char* const value = std::getenv(name);
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    });
}

} // namespace azdo::inline v1
