// SPDX-License-Identifier: BSL-1.0
// IP addresses and networks, as far as per-client limits need them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

struct sockaddr;

namespace callback_server {

/// An IPv4 or IPv6 address. `::ffff:192.0.2.1`, the form in which an IPv6 socket reports an IPv4 client, is the IPv4 address.
class ip_address {
public:
    /// Reads `192.0.2.1` or `2001:db8::1`. Nothing for other text, including names and zones.
    static std::optional<ip_address> parse(std::string_view text);
    /// The address of a socket's peer; nothing unless it is IPv4 or IPv6.
    static std::optional<ip_address> of(const sockaddr& peer);

    bool is_v4() const noexcept;
    /// The client that limits count and the access log names: the address, or for IPv6 its /64 network (`2001:db8:0:1::/64`), since one
    /// client has all of it.
    std::string client() const;

    friend bool operator==(const ip_address&, const ip_address&) = default;

private:
    friend class ip_network;
    std::array<unsigned char, 16> bytes_{}; // IPv4 as ::ffff:a.b.c.d
};

/// A range of addresses such as `10.0.0.0/8`, `2001:db8::/32` or the single address `192.0.2.1`.
class ip_network {
public:
    /// Nothing if the text is not a network, or the address has bits beyond the prefix length (`10.0.0.1/8`).
    static std::optional<ip_network> parse(std::string_view text);
    bool contains(const ip_address& address) const noexcept;

private:
    ip_address first_{};
    int length_ = 128;
};

} // namespace callback_server
