// SPDX-License-Identifier: BSL-1.0
// Non-blocking sockets, with or without TLS.
#pragma once

#include "ip_address.hpp"

#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/time.hpp>

#include <openssl/ssl.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <sys/types.h>

namespace callback_server {

using tls_context = std::shared_ptr<SSL_CTX>;

using descriptor = azdo::owned_descriptor;

bool set_nonblocking(int number);
/// Nothing if the port is taken or not permitted.
descriptor listen_at(const std::string& host, int port);
int port_of(int listening);
/// TLS 1.3, or 1.2 with ephemeral keys and authenticated encryption. Null if the certificate or its key cannot be used, such as a file of more
/// than 256 KiB, a pipe, or a key with a password.
tls_context make_tls(const std::string& certificate_file, const std::string& key_file);

/// When a certificate is valid; nothing for a time that cannot be read.
struct validity {
    std::optional<azdo::sys_time> begins{}, ends{};
};
validity validity_of(const SSL_CTX* tls);

/// The result of a non-blocking read or write.
enum class moved : unsigned char { some, later, over };

/// The server's end of a connection with a client.
class client_side {
public:
    client_side(descriptor socket, SSL_CTX* tls);
    int number() const noexcept { return socket_.get(); }
    /// The events to poll for before the next attempt.
    short waits_for() const noexcept { return waits_for_; }

    moved read(char* to, std::size_t room, std::size_t& size);
    moved write(const char* from, std::size_t length, std::size_t& size);
    void finish_writing();
    void close() noexcept {
        tls_.reset();
        descriptor gone;
        std::swap(gone, socket_);
    }

private:
    moved plain(ssize_t done, short wait, std::size_t& size);
    moved sealed(int done);

    descriptor socket_;
    std::unique_ptr<SSL, void (*)(SSL*)> tls_{nullptr, SSL_free};
    short waits_for_;
};

/// An accepted connection; an empty socket when there is none (`errno` says why).
struct arrival {
    descriptor socket{};
    std::optional<ip_address> peer{};
};
arrival accept_at(int listening);
/// Closes a connection with a reset, so that the kernel keeps no state for it.
void turn_away(descriptor socket);

} // namespace callback_server
