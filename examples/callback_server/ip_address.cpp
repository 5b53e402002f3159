// SPDX-License-Identifier: BSL-1.0
#include "ip_address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <system_error>

namespace callback_server {
namespace {

constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool bit(const std::array<unsigned char, 16>& bytes, int index) {
    return ((bytes[static_cast<std::size_t>(index / 8)] >> (7 - index % 8)) & 1) != 0;
}

} // namespace

std::optional<ip_address> ip_address::parse(std::string_view text) {
    if (text.size() > INET6_ADDRSTRLEN || text.find('\0') != text.npos) return std::nullopt;
    const std::string terminated(text);
    ip_address made;
    if (::inet_pton(AF_INET6, terminated.c_str(), made.bytes_.data()) == 1) return made;
    if (::inet_pton(AF_INET, terminated.c_str(), made.bytes_.data() + mapped.size()) != 1) return std::nullopt;
    std::copy(mapped.begin(), mapped.end(), made.bytes_.begin());
    return made;
}

std::optional<ip_address> ip_address::of(const sockaddr& peer) {
    ip_address made;
    if (peer.sa_family == AF_INET6) {
        sockaddr_in6 from{};
        std::memcpy(&from, &peer, sizeof from);
        std::memcpy(made.bytes_.data(), &from.sin6_addr, made.bytes_.size());
        return made;
    }
    if (peer.sa_family != AF_INET) return std::nullopt;
    sockaddr_in from{};
    std::memcpy(&from, &peer, sizeof from);
    std::copy(mapped.begin(), mapped.end(), made.bytes_.begin());
    std::memcpy(made.bytes_.data() + mapped.size(), &from.sin_addr, 4);
    return made;
}

bool ip_address::is_v4() const noexcept { return std::equal(mapped.begin(), mapped.end(), bytes_.begin()); }

std::string ip_address::client() const {
    char text[INET6_ADDRSTRLEN] = {};
    if (is_v4()) {
        ::inet_ntop(AF_INET, bytes_.data() + mapped.size(), text, sizeof text);
        return text;
    }
    std::array<unsigned char, 16> network{};
    std::copy(bytes_.begin(), bytes_.begin() + 8, network.begin());
    ::inet_ntop(AF_INET6, network.data(), text, sizeof text);
    return std::string(text) + "/64";
}

std::optional<ip_network> ip_network::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = ip_address::parse(text.substr(0, slash));
    if (!address) return std::nullopt;
    ip_network made;
    made.first_ = *address;
    if (slash == text.npos) return made;
    const bool dotted = text.substr(0, slash).find(':') == text.npos;
    const std::string_view digits = text.substr(slash + 1);
    int length = -1;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || length < 0 || length > (dotted ? 32 : 128))
        return std::nullopt;
    made.length_ = dotted ? length + 96 : length;
    for (int i = made.length_; i < 128; ++i)
        if (bit(made.first_.bytes_, i)) return std::nullopt;
    return made;
}

bool ip_network::contains(const ip_address& address) const noexcept {
    for (int i = 0; i < length_; ++i)
        if (bit(first_.bytes_, i) != bit(address.bytes_, i)) return false;
    return true;
}

} // namespace callback_server
