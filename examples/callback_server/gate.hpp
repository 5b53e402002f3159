// SPDX-License-Identifier: BSL-1.0
// What stands before the HTTP server: takes connections, waits for whole requests, and hands on those alone. A connection that drips costs a
// place in a list and no thread.
#pragma once

#include <azdo/core/result.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace callback_server {

struct gate_limits {
    std::size_t connections = 768; ///< at once; a further one takes the place of the oldest that has not sent its request
    std::size_t working = 64;      ///< requests that the server behind has at once; the others wait here
    std::size_t head_size = 16 * 1024;
    std::size_t body_size = 64 * 1024;         ///< a longer one is not waited for: the server behind refuses it
    std::chrono::milliseconds request{10'000}; ///< from the connection to the last byte of the request, TLS handshake included
    std::chrono::milliseconds work{120'000};   ///< for the server behind
    std::chrono::milliseconds answer{30'000};  ///< to the last byte of the answer
};

/// One request a connection, plain or over TLS 1.2 and newer. It reads of a request no more than where it ends.
class gate {
public:
    /// Gives the whole answer, status line and headers included, to a request that came too slowly (408) or is too large (431).
    using refusing = std::function<std::string(int status)>;

    /// Failures: `storage` when the certificate or its key cannot be used, `invalid_input` when the port is taken.
    static azdo::result<std::unique_ptr<gate>> bind(const std::string& host, int port, const std::string& certificate_file,
        const std::string& key_file, const gate_limits& limits = {});
    ~gate();
    gate(const gate&) = delete;
    gate& operator=(const gate&) = delete;

    int port() const noexcept;
    /// Begins to answer, with what the server behind says, which listens on a Unix socket of this path.
    void open(std::string inner_path, refusing refuse);

private:
    struct implementation;
    explicit gate(std::unique_ptr<implementation> self);
    std::unique_ptr<implementation> self_;
};

} // namespace callback_server
