// SPDX-License-Identifier: BSL-1.0
// `blocking_connection`: sends and receives on a `channel`, and waits within the limits of an exchange.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/connect.hpp>
#include <azdo/transport/early_response.hpp>
#include <azdo/transport/proxy_tunnel.hpp>

#include <openssl/ssl.h>
#include <poll.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// Waits until an operation of a channel can be repeated, at most until a time. With `or_bytes` it also ends when something can be read.
/// False when the operation cannot be repeated.
inline bool wait_for(const channel& what, io_status wish, const exchange_limits& limits, http::time_point until, bool or_bytes = false) {
    if (wish != io_status::wants_read && wish != io_status::wants_write) return false;
    const int event = (wish == io_status::wants_read || or_bytes ? POLLIN : 0) | (wish == io_status::wants_write ? POLLOUT : 0);
    return limits.wait(what.socket(), static_cast<short>(event), until);
}

/// Opens a tunnel to the target through a proxy, to which `made` is connected.
///
/// Failures: those of `proxy_tunnel`; `timed_out` or `cancelled` because of the limits; all with `nothing_sent`.
AZDO_COLD inline result<void> open_tunnel(
    channel& made, const http::url_parts& target, const transport_options& options, const exchange_limits& limits) {
    proxy_tunnel tunnel(target, options);
    const http::time_point end = steady_time{}().after(options.connect_timeout);
    const auto ended = [&](bool is_broken) {
        failure why = limits.are_over() ? limits.verdict() : is_broken ? tunnel.ended() : tunnel.timed_out();
        why.nothing_sent = true;
        return why;
    };
    for (std::string_view rest = tunnel.request(); !rest.empty();) {
        const io_outcome did = made.write(rest);
        if (did.status == io_status::done)
            rest.remove_prefix(did.size);
        else if (!wait_for(made, did.status, limits, end))
            return ended(is_over(did.status));
    }
    char buffer[1024];
    while (!limits.are_over() && steady_time{}() < end) {
        const io_outcome did = made.read(buffer, sizeof buffer);
        if (did.status != io_status::done) {
            if (!wait_for(made, did.status, limits, end)) return ended(is_over(did.status));
        } else if (auto answer = tunnel.take({buffer, did.size})) {
            return *std::move(answer);
        }
    }
    return ended(false);
}

/// Connects to an origin, through a proxy if the options have one; with TLS from the context `tls` when the target is secure.
///
/// Failures: as for `connect_to`, `open_tunnel` and `handshake_trouble`; `timed_out` or `cancelled` because of the limits; all with
/// `nothing_sent`.
AZDO_COLD inline result<channel> open_channel(
    const http::url_parts& target, SSL_CTX* tls, const transport_options& options, const exchange_limits& limits) {
    const std::string host(target.host);
    const auto place = connection_end_for(target, options.proxy);
    if (!place) return place.error();
    auto socket = connect_to(place->host, place->port, limits, options.connect_timeout);
    if (!socket) return socket.error();
    channel made(*std::move(socket));
    if (place->is_proxy)
        if (auto open = open_tunnel(made, target, options, limits); !open) return std::move(open).error();
    if (!target.is_secure()) return made;
    if (!made.start_tls(tls, host)) return tls_refused(host);
    const http::time_point end = steady_time{}().after(options.connect_timeout);
    for (io_status did = made.shake_hands(); did != io_status::done; did = made.shake_hands()) {
        if (wait_for(made, did, limits, end)) continue;
        failure why = limits.are_over() ? limits.verdict() : made.handshake_trouble(host);
        why.nothing_sent = true;
        return why;
    }
    return made;
}

/// A channel with the limits of one exchange.
class blocking_connection {
public:
    blocking_connection(channel open, std::string_view host, const exchange_limits& limits, std::chrono::milliseconds timeout)
        : channel_(std::move(open)), host_(host), limits_(limits), timeout_(timeout) {}

    /// Waits for the first byte and reads the available bytes, at most `room`. 0: the peer has ended the connection, over TLS with
    /// close_notify. When a limit has been reached it reads once more the bytes that have arrived, so that a complete response is not lost.
    ///
    /// Failures: `timed_out`, `cancelled`; `transport` when the connection breaks, or when nothing arrives within the timeout.
    result<std::size_t> receive(char* to, std::size_t room) {
        while (!limits_.are_over()) {
            const io_outcome did = read(to, room);
            if (did.status == io_status::done) return did.size;
            if (did.status == io_status::ended || (did.status == io_status::broken && state_.is_cut())) return std::size_t{0};
            if (!waited(did.status)) return broken();
        }
        if (!std::exchange(was_over_, true))
            if (const io_outcome did = read(to, room); did.status == io_status::done) return did.size;
        return limits_.verdict();
    }
    /// Sends all bytes, and passes bytes that arrive in the meantime to `response`, up to the end of a final response's head. Sending stops
    /// early when the server does not want the rest or stops reading: see `upload_is_cut`.
    ///
    /// Failures: as above, with `nothing_sent` when no byte of the exchange can have reached the server.
    template <early_response Response>
    result<void> send(std::string_view bytes, Response& response) {
        while (!bytes.empty()) {
            const auto read = [this](char* to, std::size_t room) { return channel_.read(to, room); };
            if (!state_.may_send_on(response, read) || limits_.are_over()) return cannot_send(response);
            const io_outcome did = channel_.write(bytes);
            state_.has_written(did, channel_.is_secure());
            if (did.status == io_status::done)
                bytes.remove_prefix(did.size);
            else if (!waited(did.status, !response.head_is_complete()))
                return cannot_send(response);
        }
        return {};
    }
    channel release() && { return std::move(channel_); }

    /// True when a byte may have reached the server.
    bool is_sent() const noexcept { return state_.is_sent(); }
    /// True when a byte was received.
    bool is_answered() const noexcept { return state_.is_answered(); }
    /// True when the connection has ended, and not because of the limits.
    bool is_lost() const noexcept { return state_.is_lost(); }
    /// True when `send` failed after a part of the request, and there may be a response to read.
    bool upload_is_cut() const noexcept { return state_.is_cut(); }

private:
    io_outcome read(char* to, std::size_t room) {
        const io_outcome did = channel_.read(to, room);
        state_.has_read(did);
        return did;
    }
    /// Waits until an operation can be repeated or, with `or_bytes`, until something is received. False when it cannot be repeated; also
    /// true when a limit has been reached.
    bool waited(io_status wish, bool or_bytes = false) const {
        return wait_for(channel_, wish, limits_, steady_time{}().after(timeout_), or_bytes) || limits_.are_over();
    }
    template <early_response Response>
    failure cannot_send(const Response& response) {
        state_.stop_sending(response);
        failure why = limits_.are_over() ? limits_.verdict() : broken();
        why.nothing_sent = !state_.is_sent();
        return why;
    }
    AZDO_OUT_OF_LINE failure broken() const {
        if (channel_.is_refused() && !state_.is_answered()) return our_certificate_refused(host_);
        return fail(
            failure_kind::transport, joined({"the connection to ", host_, " broke, or nothing arrived, before the response was complete"}));
    }

    channel channel_;
    std::string host_;
    exchange_limits limits_;
    std::chrono::milliseconds timeout_;
    upload_state state_{};
    bool was_over_ = false;
};

} // namespace azdo::inline v1::detail
