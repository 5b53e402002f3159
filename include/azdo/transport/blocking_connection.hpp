// SPDX-License-Identifier: BSL-1.0
// `blocking_connection`: sends and receives on a `channel`, and waits for it within the limits of an exchange.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/connect.hpp>

#include <openssl/ssl.h>
#include <poll.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace detail {

/// Waits until an operation of a channel can be repeated, at most until a time. False when it cannot.
inline bool wait_for(const channel& what, io_status wish, const exchange_limits& limits, http::instant until) {
    if (wish != io_status::wants_read && wish != io_status::wants_write) return false;
    return limits.wait(what.socket(), wish == io_status::wants_read ? POLLIN : POLLOUT, until);
}

/// Connects to an origin; over TLS when the target is secure, with `tls`.
///
/// Failures: as `connect_to` and `handshake_trouble`; `timed_out` or `cancelled` by the limits; all with `nothing_sent`.
inline result<channel> open_channel(
    const http::url_parts& target, SSL_CTX* tls, const transport_options& options, const exchange_limits& limits) {
    const std::string host(target.host);
    auto socket = connect_to(host, target.port_number(), limits, options.connect_timeout_ms);
    if (!socket) return socket.error();
    channel made(*std::move(socket));
    if (!target.is_secure()) return made;
    if (!made.start_tls(tls, host)) return tls_refused(host);
    const http::instant end = steady_time{}().after(options.connect_timeout_ms);
    for (io_status did = made.shake_hands(); did != io_status::done; did = made.shake_hands()) {
        if (wait_for(made, did, limits, end)) continue;
        failure why = limits.are_over() ? limits.verdict() : made.handshake_trouble(host);
        why.nothing_sent = true;
        return why;
    }
    return made;
}

/// A channel for an exchange.
class blocking_connection {
public:
    blocking_connection(channel open, std::string_view host, const exchange_limits& limits, std::int64_t timeout_ms)
        : channel_(std::move(open)), host_(host), limits_(limits), timeout_ms_(timeout_ms) {}

    /// Reads what is there, at most `room` bytes, and waits for the first one. 0: the peer has ended the connection, with close_notify over
    /// TLS. Once the limits are over it reads a last time what has already come, so that a response that is complete is not lost.
    ///
    /// Failures: `timed_out`, `cancelled`; `transport` when the connection breaks, or nothing comes for the time-out.
    result<std::size_t> receive(char* to, std::size_t room) {
        while (!limits_.are_over()) {
            const io_outcome did = channel_.read(to, room);
            if (did.status == io_status::done) return did.size;
            if (did.status == io_status::ended) return std::size_t{0};
            if (!waited(did.status)) return broken();
        }
        if (!std::exchange(was_over_, true))
            if (const io_outcome did = channel_.read(to, room); did.status == io_status::done) return did.size;
        return limits_.verdict();
    }
    /// Sends all of it. Failures: as above, with `nothing_sent` when the limits were over before the first byte of the exchange.
    result<void> send(std::string_view bytes) {
        while (!bytes.empty()) {
            if (limits_.are_over()) {
                failure why = limits_.verdict();
                why.nothing_sent = !has_written_;
                return why;
            }
            has_written_ = true;
            const io_outcome did = channel_.write(bytes);
            if (did.status == io_status::done)
                bytes.remove_prefix(did.size);
            else if (!waited(did.status))
                return broken();
        }
        return {};
    }
    channel release() && { return std::move(channel_); }

private:
    /// Waits for what an operation needs. False when it cannot be repeated; true also when the limits are over.
    bool waited(io_status wish) const {
        return wait_for(channel_, wish, limits_, steady_time{}().after(timeout_ms_)) || limits_.are_over();
    }
    failure broken() const {
        return fail(failure_kind::transport, "the connection to " + host_ + " broke, or nothing came, before the answer was complete");
    }

    channel channel_;
    std::string host_;
    exchange_limits limits_;
    std::int64_t timeout_ms_;
    bool was_over_ = false, has_written_ = false;
};

} // namespace detail
} // namespace v1
} // namespace azdo
