// SPDX-License-Identifier: BSL-1.0
// Connects and waits for blocking exchanges, never longer than a deadline or a stop token allows.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/unique_ptr.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstdint>
#include <string>

namespace azdo::inline v1::detail {

/// The limits at which an exchange ends, whatever is received: its deadline and its stop token.
class exchange_limits {
public:
    exchange_limits(http::time_point deadline, const http::stop_ref& stop) noexcept : deadline_(deadline), stop_(stop) {}

    bool are_over() const { return stop_.stop_requested() || !(steady_time{}() < deadline_); }
    /// Requirement: `are_over()`.
    failure verdict() const { return stop_.stop_requested() ? was_cancelled() : over_time(); }

    /// Waits until a socket is ready for `POLLIN`, `POLLOUT` or either, at most until a time. False when it is not. It checks for a stop
    /// request every 50 ms.
    bool wait(int socket, short event, http::time_point until) const {
        pollfd wish{socket, event, 0};
        while (!are_over()) {
            const std::int64_t left = std::min(until.ms, deadline_.ms) - steady_time{}().ms;
            const std::int64_t pause = std::max<std::int64_t>(0, std::min(left, stop_.stop_possible() ? look_ms : longest_ms));
            const int ready = ::poll(&wish, 1, static_cast<int>(pause));
            if (ready > 0) return true;
            if ((ready < 0 && errno != EINTR) || !(steady_time{}() < until)) return false;
        }
        return false;
    }

private:
    static constexpr std::int64_t look_ms = 50, longest_ms = 3'600'000;
    http::time_point deadline_;
    http::stop_ref stop_;
};

struct free_addresses {
    void operator()(addrinfo* first) const noexcept { ::freeaddrinfo(first); }
};
/// The addresses of a host and port; null when there are none.
AZDO_COLD inline std::unique_ptr<addrinfo, free_addresses> addresses_of(const std::string& host, int port) {
    addrinfo wish{};
    wish.ai_family = AF_UNSPEC;
    wish.ai_socktype = SOCK_STREAM;
    wish.ai_flags = AI_NUMERICSERV;
    addrinfo* first = nullptr;
    if (::getaddrinfo(host.c_str(), joined({digits_of(static_cast<std::uint64_t>(port))}).c_str(), &wish, &first) != 0) first = nullptr;
    return std::unique_ptr<addrinfo, free_addresses>(first);
}

/// Connects to one address; returns an empty socket when that does not succeed in time.
AZDO_COLD inline owned_descriptor connect_to(const addrinfo& address, const exchange_limits& limits, http::time_point until) {
    owned_descriptor made(::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol));
    if (!made) return {};
    const int on = 1;
    ::setsockopt(made.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(made.get(), address.ai_addr, address.ai_addrlen) == 0) return made;
    if (errno != EINPROGRESS && errno != EINTR) return {};
    if (!limits.wait(made.get(), POLLOUT, until)) return {};
    int fault = 0;
    socklen_t size = sizeof fault;
    if (::getsockopt(made.get(), SOL_SOCKET, SO_ERROR, &fault, &size) != 0 || fault != 0) return {};
    return made;
}

/// Connects to a host with a non-blocking socket. Its addresses are tried in order; each gets an equal share of the remaining time.
///
/// Failures: `transport`, and `timed_out` or `cancelled` because of the limits, all with `nothing_sent`.
AZDO_COLD inline result<owned_descriptor> connect_to(
    const std::string& host, int port, const exchange_limits& limits, std::chrono::milliseconds timeout) {
    const auto addresses = addresses_of(host, port);
    std::int64_t count = 0;
    for (const addrinfo* one = addresses.get(); one != nullptr; one = one->ai_next) ++count;
    const http::time_point end = steady_time{}().after(timeout);
    for (const addrinfo* one = addresses.get(); one != nullptr && !limits.are_over(); one = one->ai_next, --count) {
        const http::time_point time = steady_time{}();
        if (owned_descriptor made = connect_to(*one, limits, time.after(end.since(time) / count))) return made;
    }
    failure made = limits.are_over()
                       ? limits.verdict()
                       : fail(failure_kind::transport,
                             joined({"no connection to ", host, ": check the name, the network and the proxy; nothing was sent"}));
    made.nothing_sent = true;
    return made;
}

} // namespace azdo::inline v1::detail
