// SPDX-License-Identifier: BSL-1.0
// The network side of the server: takes connections, waits for whole requests, and has them answered by its workers. A connection that drips
// costs a place in a list and no thread. Every client and every person has a share of what there is.
#pragma once

#include "http_request.hpp"
#include "ip_address.hpp"
#include "shares.hpp"

#include <azdo/core/result.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace callback_server {

struct gate_limits {
    std::size_t connections = 768; ///< at once; a further one takes the place of one of the client that has the most
    std::size_t connections_of_client = 128;
    double connections_a_second = 100; ///< of one client, after a burst
    double connection_burst = 300;
    request_limits sizes{};
    work_limits shares{};
    std::size_t stack_size = 1024 * 1024;      ///< of each worker, in bytes
    std::chrono::milliseconds request{10'000}; ///< from the connection to the last byte of the request, TLS handshake included
    std::chrono::milliseconds turn{20'000};    ///< until a worker has time
    std::chrono::milliseconds work{120'000};
    std::chrono::milliseconds answer{30'000}; ///< to the last byte of the answer
    std::chrono::milliseconds reading{1'000}; ///< a client that has not read its answer by then may lose its place to another
};

/// What the gate asks of the server.
struct gate_handler {
    /// Gives the whole answer, status line and headers included. Called by the workers; does not throw.
    std::function<std::string(const http_request& request, const std::string& client)> answer;
    /// What a request costs, and whom; `client` may be empty. Called in the gate's thread: does not wait.
    std::function<errand(const http_request& request, const std::string& client)> judge;
    /// The whole answer to a request that is refused whatever its body is; empty: the body is wanted. Called in the gate's thread, for
    /// clients that send the body only after `100 Continue`.
    std::function<std::string(const http_request& head)> refuse_head;
    /// The whole answer to a request that the gate refuses: 400, 408, 414, 417, 429, 431, 503 or 504. Called in the gate's thread.
    std::function<std::string(int status)> refuse;
    std::vector<ip_network> trusted_proxies{};
};

/// One request a connection, plain or over TLS 1.2 and newer.
class gate {
public:
    /// Failures: `storage` when the certificate or its key cannot be used, `invalid_input` when the port is taken.
    static azdo::result<std::unique_ptr<gate>> bind(const std::string& host, int port, const std::string& certificate_file,
        const std::string& key_file, const gate_limits& limits = {});
    /// Waits for the requests that are being answered.
    ~gate();
    gate(const gate&) = delete;
    gate& operator=(const gate&) = delete;

    int port() const noexcept;
    /// Begins to answer. Failures: `unavailable` when the system gives no threads.
    azdo::result<void> open(gate_handler handler);

private:
    struct implementation;
    explicit gate(std::unique_ptr<implementation> self);
    std::unique_ptr<implementation> self_;
};

} // namespace callback_server
