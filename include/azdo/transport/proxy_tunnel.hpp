// SPDX-License-Identifier: BSL-1.0
// `proxy_tunnel`: how a connection to a server is asked of a proxy (CONNECT), without I/O; which servers have a direct connection.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/proxy.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>

#include <arpa/inet.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// Where a transport connects to.
struct connection_end {
    std::string host{};
    int port = 0;
    bool is_proxy = false;
};

/// True when both texts are addresses, and are equal or, with a number of bits (`/8`), have the same first bits.
inline bool is_in_network(std::string_view network, std::string_view length, std::string_view host) {
    unsigned char one[16]{}, other[16]{};
    const std::string address(network), own(host);
    const bool is_v4 = ::inet_pton(AF_INET, address.c_str(), one) == 1 && ::inet_pton(AF_INET, own.c_str(), other) == 1;
    const bool is_v6 = !is_v4 && ::inet_pton(AF_INET6, address.c_str(), one) == 1 && ::inet_pton(AF_INET6, own.c_str(), other) == 1;
    if ((!is_v4 && !is_v6) || length == "/" || length.size() > 4) return false;
    int bits = length.empty() ? (is_v4 ? 32 : 128) : 0;
    for (const char c : length.substr(std::min<std::size_t>(1, length.size()))) {
        if (!is_digit(c)) return false;
        bits = bits * 10 + (c - '0');
    }
    if (bits > (is_v4 ? 32 : 128)) return false;
    for (int i = 0; i < bits; ++i)
        if (((one[i / 8] ^ other[i / 8]) >> (7 - i % 8) & 1) != 0) return false;
    return true;
}
/// Takes the port off `[address]:port` or `name:port`. False when it is another port, or when a bracket does not close.
AZDO_COLD inline bool take_port(std::string_view& entry, int port) {
    const std::size_t close = entry.substr(0, 1) == "[" ? entry.find(']') : 0;
    if (close == entry.npos) return false;
    std::string_view rest = entry.substr(close == 0 ? std::min(entry.find(':'), entry.size()) : close + 1);
    if (close == 0 && rest.find(':', 1) != rest.npos) rest = {}; // an IPv6 address without brackets
    entry.remove_suffix(rest.size());
    return rest.empty() || (rest.front() == ':' && rest.substr(1) == digits_of(static_cast<std::uint64_t>(port)));
}
/// True when an address, or a network such as `10.0.0.0/8` or `[2001:db8::]/32`, has the server in it.
AZDO_COLD inline bool network_has(std::string_view entry, std::string_view host) {
    const std::size_t slash = std::min(entry.find('/'), entry.size());
    std::string_view address = entry.substr(0, slash);
    if (address.size() > 1 && address.front() == '[' && address.back() == ']') address = address.substr(1, address.size() - 2);
    return is_in_network(address, entry.substr(slash), host);
}
/// True when a domain is the server's or has it: `example.com`, `.example.com` and `*.example.com` are the same.
AZDO_COLD inline bool domain_has(std::string_view domain, std::string_view host) {
    if (domain.substr(0, 2) == "*.") domain.remove_prefix(1);
    if (domain.substr(0, 1) == ".") domain.remove_prefix(1);
    if (!domain.empty() && domain.back() == '.') domain.remove_suffix(1);
    if (domain.empty() || host.size() < domain.size()) return false;
    const std::size_t before = host.size() - domain.size();
    return equal_ignoring_case(host.substr(before), domain) && (before == 0 || (host[before - 1] == '.' && !is_ipv4(host)));
}
/// True when one entry of `no_proxy` names a server.
AZDO_COLD inline bool names_server(std::string_view entry, std::string_view host, int port) {
    return entry == "*" || network_has(entry, host) || (take_port(entry, port) && (network_has(entry, host) || domain_has(entry, host)));
}
/// True when a server has a direct connection.
AZDO_COLD inline bool is_direct(std::string_view no_proxy, std::string_view host, int port) {
    if (!host.empty() && host.back() == '.') host.remove_suffix(1);
    while (!no_proxy.empty()) {
        const std::size_t begin = std::min(no_proxy.find_first_not_of(", \t"), no_proxy.size());
        no_proxy.remove_prefix(begin);
        const std::string_view entry = no_proxy.substr(0, no_proxy.find_first_of(", \t"));
        no_proxy.remove_prefix(entry.size());
        if (!entry.empty() && names_server(entry, host, port)) return true;
    }
    return false;
}

/// The end of the connection to a server.
///
/// Failures: `invalid_input`, with nothing sent, for a proxy that cannot be used.
AZDO_COLD inline result<connection_end> connection_end_for(const http::url_parts& target, const proxy& by) {
    const std::string host(target.host);
    if (by.address.empty() || !target.is_secure() || is_direct(by.no_proxy, host, target.port_number()))
        return connection_end{host, target.port_number(), false};
    const auto refused = [](const char* why) { return nothing_sent(failure_kind::invalid_input, why); };
    const auto parts = http::split_url(by.address);
    if (!parts || parts->is_secure() || parts->path.size() > 1 || !parts->query.empty())
        return refused("the proxy's address is not of the form http://host:port; nothing was sent");
    if (!http::is_header_value(by.user) || by.user.find(':') != by.user.npos || !http::is_header_value(by.password.reveal()))
        return refused("the user or the password of the proxy has a character that it must not have; nothing was sent");
    return connection_end{std::string(parts->host), parts->port_number(), true};
}

/// One request for a tunnel. The caller sends `request()`, then passes what it receives to `take` until that gives an answer.
class proxy_tunnel {
public:
    static constexpr std::size_t most_head = 16'384; ///< bytes of an answer, with the interim ones before it
    static constexpr int most_interim = 16;

    AZDO_COLD proxy_tunnel(const http::url_parts& target, const transport_options& options)
        : server_(joined({target.host.find(':') != target.host.npos ? "[" : "", target.host,
              target.host.find(':') != target.host.npos ? "]" : "", ":", digits_of(static_cast<std::uint64_t>(target.port_number()))})),
          proxy_(options.proxy.address) {
        std::string head;
        head.reserve(
            512 + 3 * server_.size() + options.user_agent.size() + 2 * (options.proxy.user.size() + options.proxy.password.size()));
        for (const std::string_view piece :
            {std::string_view("CONNECT "), std::string_view(server_), std::string_view(" HTTP/1.1\r\nHost: "), std::string_view(server_),
                std::string_view("\r\nUser-Agent: "), std::string_view(options.user_agent), std::string_view("\r\n")})
            append(head, piece);
        if (!options.proxy.user.empty() || !options.proxy.password.reveal().empty()) append_credentials(head, options.proxy);
        append(head, "\r\n");
        request_ = secret<std::string>(std::move(head));
    }

    std::string_view request() const noexcept { return request_.reveal(); }

    /// Takes received bytes. Nullopt: more are needed. Success: from here on the connection leads to the server.
    ///
    /// Failures: `transport`, with nothing sent, for a refusal; `protocol`, with nothing sent, for what is not an answer to CONNECT.
    AZDO_COLD std::optional<result<void>> take(std::string_view bytes) {
        append(head_, bytes);
        for (;;) {
            const std::size_t end = head_.find("\r\n\r\n");
            if (interim_size_ + std::min(end, head_.size()) > most_head) return not_an_answer();
            if (end == head_.npos) return std::nullopt;
            const int status = status_of(head_);
            if (status == 0) return not_an_answer();
            if (status < 200) { // an interim response
                if (++interim_ > most_interim) return not_an_answer();
                interim_size_ += end + 4;
                head_.erase(0, end + 4);
                continue;
            }
            if (status >= 300) return refusal(status);
            if (head_.size() != end + 4) return not_an_answer(); // the server does not speak first
            return result<void>();
        }
    }
    /// For a connection that ends before there is an answer.
    failure ended() const {
        return nothing_sent(
            failure_kind::transport, joined({"the proxy ", proxy_host(), " ended the connection before it answered; nothing was sent"}));
    }
    /// For a proxy that does not answer in time.
    failure timed_out() const {
        return nothing_sent(
            failure_kind::transport, joined({"the proxy ", proxy_host(), " did not answer within connect_timeout; nothing was sent"}));
    }

private:
    /// Without a user or password: such an address was refused.
    std::string_view proxy_host() const {
        const auto parts = http::split_url(proxy_);
        return parts ? parts->host : std::string_view();
    }
    /// base64(user:password), RFC 7617.
    static void append_credentials(std::string& head, const proxy& by) {
        secret<std::string> pair(joined({by.user, ":", by.password.reveal()}));
        std::string encoded = base64_encode(pair.reveal());
        append(head, "Proxy-Authorization: Basic ");
        append(head, encoded);
        append(head, "\r\n");
        wipe(encoded);
    }
    /// `HTTP/1.x nnn`; 0 for anything else.
    static int status_of(std::string_view head) noexcept {
        if (head.size() < 12 || head.substr(0, 7) != "HTTP/1." || !is_digit(head[7]) || head[8] != ' ') return 0;
        int status = 0;
        for (const char c : head.substr(9, 3)) {
            if (!is_digit(c)) return 0;
            status = status * 10 + (c - '0');
        }
        return head[12] == ' ' || head[12] == '\r' ? status : 0;
    }
    AZDO_OUT_OF_LINE static failure not_an_answer() {
        return nothing_sent(failure_kind::protocol, "the proxy did not answer as a proxy does: check its address; nothing was sent");
    }
    AZDO_OUT_OF_LINE failure refusal(int status) const {
        const bool is_for_credentials = status == 407 || status == 401; // tinyproxy answers wrong ones with 401
        failure made =
            is_for_credentials
                ? nothing_sent(failure_kind::transport,
                      "the proxy asks for a user and a password, or refuses those it got: see transport_options::proxy; nothing was sent")
                : nothing_sent(failure_kind::transport, joined({"the proxy refused a connection to ", server_, " with status ",
                                                            digits_of(static_cast<std::uint64_t>(status)), "; nothing was sent"}));
        made.status = status;
        return made;
    }

    std::string server_; // host:port
    std::string proxy_;  // its address
    secret<std::string> request_{};
    std::string head_{};
    int interim_ = 0;
    std::size_t interim_size_ = 0; // bytes of the interim responses
};

} // namespace azdo::inline v1::detail
