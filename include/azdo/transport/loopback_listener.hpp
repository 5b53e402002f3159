// SPDX-License-Identifier: BSL-1.0
// `loopback_listener`: a port of this machine, for the browser that returns from a sign-in.
#pragma once

#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
/// Listens at an address of this machine. On failure the socket is empty and `errno` is set.
template <class Address>
owned_descriptor listen_at(const Address& address, int family) {
    owned_descriptor made(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    if (!made) return made;
    if (family == AF_INET6 && ::setsockopt(made.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) != 0) return {};
    if (::bind(made.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(made.get(), 16) != 0) return {};
    return made;
}
} // namespace detail

/// Listens on 127.0.0.1 and, where the machine has IPv6, on the same port of [::1]: a browser may use either for `localhost`. It cannot be
/// reached from the network (RFC 8252 sections 7.3 and 8.3). The system chooses a free port.
///
/// Example: see `oauth::loopback_sign_in`.
class loopback_listener {
public:
    /// Failures: `transport` when no port is available.
    static result<loopback_listener> open() {
        for (int attempts = 0; attempts < 16; ++attempts) {
            sockaddr_in four{};
            four.sin_family = AF_INET;
            four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            loopback_listener made;
            made.four_ = detail::listen_at(four, AF_INET);
            socklen_t size = sizeof four;
            if (!made.four_ || ::getsockname(made.four_.get(), reinterpret_cast<sockaddr*>(&four), &size) != 0) break;
            made.port_ = ntohs(four.sin_port);
            sockaddr_in6 six{};
            six.sin6_family = AF_INET6;
            six.sin6_addr = in6addr_loopback;
            six.sin6_port = four.sin_port;
            made.six_ = detail::listen_at(six, AF_INET6);
            if (made.six_ || errno != EADDRINUSE) return made; // in use there by another program: try another port
        }
        return fail(failure_kind::transport, "this machine has no free port on which to wait for the browser");
    }

    int port() const noexcept { return port_; }

    /// Reads requests and sends the reply of `answer(head)`, an `oauth::loopback_reply`, until one is the last.
    ///
    /// One thread; at most 32 connections, each for at most 10 s and with a head of at most 16 KiB; a new one replaces the oldest.
    /// Failures: `timed_out`, `cancelled` because of `options`; `transport` when the system fails.
    template <class Answer>
    result<void> serve(Answer& answer, const call_options& options = {}) {
        const http::time_point end = steady_driver().now().after(options.timeout);
        std::vector<visitor> visitors;
        bool over = false;
        while (!over || !visitors.empty()) {
            const http::time_point time = steady_driver().now();
            if (!over && options.stop.stop_requested()) return fail(failure_kind::cancelled, "waiting for the browser was cancelled");
            if (!over && !(time < end)) return fail(failure_kind::timed_out, "the browser did not return from the sign-in in time");
            std::erase_if(visitors, [&](const visitor& one) { return one.done || !(time < one.until) || (over && !one.answered); });
            std::vector<pollfd> wishes = wishes_of(visitors, over);
            if (::poll(wishes.data(), static_cast<nfds_t>(wishes.size()), look_ms) < 0 && errno != EINTR)
                return fail(failure_kind::transport, "the system cannot wait for the browser");
            for (std::size_t i = 0; i < visitors.size(); ++i)
                if (wishes[i].revents != 0) over = read_from(visitors[i], answer, over) || over;
            for (std::size_t i = visitors.size(); i < wishes.size(); ++i)
                if ((wishes[i].revents & POLLIN) != 0) accept_at(wishes[i].fd, visitors);
        }
        return {};
    }

private:
    static constexpr int look_ms = 50;
    static constexpr std::size_t most_visitors = 32;
    static constexpr std::size_t head_limit = 16 * 1024;
    static constexpr std::int64_t visit_ms = 10'000;
    static constexpr std::int64_t farewell_ms = 1'000;

    struct visitor {
        owned_descriptor socket{};
        secret<std::string> head{}; // it holds a code
        http::time_point until{};
        bool answered = false; ///< now only read to its end: if it were closed earlier, the system might discard the reply
        bool done = false;
    };

    std::vector<pollfd> wishes_of(const std::vector<visitor>& visitors, bool over) const {
        std::vector<pollfd> wishes;
        for (const visitor& one : visitors) wishes.push_back({one.socket.get(), POLLIN, 0});
        for (const owned_descriptor* one : {&four_, &six_})
            if (*one && !over) wishes.push_back({one->get(), POLLIN, 0});
        return wishes;
    }
    static void accept_at(int listening, std::vector<visitor>& visitors) {
        owned_descriptor came(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!came) return;
        if (visitors.size() >= most_visitors) visitors.erase(visitors.begin());
        visitor made;
        made.socket = std::move(came);
        made.until = steady_driver().now().after(std::chrono::milliseconds(visit_ms));
        visitors.push_back(std::move(made));
    }
    /// True when the last reply was sent.
    template <class Answer>
    static bool read_from(visitor& one, Answer& answer, bool over) {
        char part[4096];
        const ssize_t size = ::recv(one.socket.get(), part, sizeof part, 0);
        if (size < 0 && (errno == EAGAIN || errno == EINTR)) return false;
        one.done = size <= 0;
        if (one.done || one.answered) return wipe(part, sizeof part), false;
        std::string head;
        head.reserve(one.head.size() + static_cast<std::size_t>(size));
        head.append(one.head.reveal()).append(part, static_cast<std::size_t>(size));
        wipe(part, sizeof part);
        one.head = secret<std::string>(std::move(head));
        const std::size_t blank = one.head.reveal().find("\r\n\r\n");
        if (blank == std::string::npos && one.head.size() <= head_limit) return false;
        if (one.head.size() > head_limit) return one.done = true, false;
        const auto reply = answer(std::string_view(one.head.reveal()).substr(0, blank + 2));
        static_cast<void>(::send(one.socket.get(), reply.text.data(), reply.text.size(), MSG_NOSIGNAL)); // it fits into any buffer
        static_cast<void>(::shutdown(one.socket.get(), SHUT_WR));
        one.head.clear();
        one.answered = true;
        one.until = steady_driver().now().after(std::chrono::milliseconds(farewell_ms));
        return reply.is_last && !over;
    }

    owned_descriptor four_{}, six_{};
    int port_ = 0;
};

} // namespace azdo::inline v1
