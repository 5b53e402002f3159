// SPDX-License-Identifier: BSL-1.0
// The network side of the server: accepts connections, reads whole requests, and has its workers answer them. A client that sends slowly
// occupies a list entry but no thread. Each client and each person has a limited share of the resources.
#pragma once

#include "http_request.hpp"
#include "ip_address.hpp"
#include "shares.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace callback_server {

struct gate_limits {
    std::size_t connections = 768; ///< at once; one more replaces a connection of the client that has the most
    std::size_t connections_of_client = 128;
    double connections_a_second = 100; ///< of one client, after a burst
    double connection_burst = 300;
    request_limits sizes{};
    work_limits shares{};
    std::size_t stack_size = 1024 * 1024;      ///< of each worker, in bytes
    std::chrono::milliseconds request{10'000}; ///< from the connection to the last byte of the request, including the TLS handshake
    std::chrono::milliseconds turn{20'000};    ///< until a worker is free
    std::chrono::milliseconds work{120'000};
    std::chrono::milliseconds answer{30'000}; ///< to the last byte of the answer
    std::chrono::milliseconds reading{1'000}; ///< after this, a client that has not read its answer may lose its place to another
};

/// The callbacks with which the server handles requests.
struct gate_handler {
    /// The whole answer, including status line and headers. Called by the workers; must not throw.
    std::function<std::string(const http_request& request, const std::string& client)> answer;
    /// What a request costs, and whom it is charged to; `client` may be empty. Called in the gate's thread: must not block.
    std::function<errand(const http_request& request, const std::string& client)> judge;
    /// The whole answer to a request that is refused regardless of its body; empty to accept the body. Called in the gate's thread, for
    /// clients that send the body only after `100 Continue`.
    std::function<std::string(const http_request& head)> refuse_head;
    /// The whole answer to a request that the gate refuses: 400, 408, 414, 417, 429, 431, 503 or 504. Called in the gate's thread.
    std::function<std::string(int status)> refuse;
    std::vector<ip_network> trusted_proxies{};
};

/// Serves one request per connection, over plain http or TLS 1.2 and later.
class gate {
public:
    /// Failures: `storage` if the certificate or its key cannot be used, `invalid_input` if the port is taken.
    static azdo::result<std::unique_ptr<gate>> bind(const std::string& host, int port, const std::string& certificate_file,
        const std::string& key_file, const gate_limits& limits = {});
    /// Waits for the requests that are being answered.
    ~gate();
    gate(const gate&) = delete;
    gate& operator=(const gate&) = delete;

    int port() const noexcept;
    /// Uses another certificate for the connections to come; those that exist keep theirs. Thread-safe. Failures: `storage` if it cannot be
    /// used or is not valid at `now`, and the old certificate stays in use. Requirement: `bind` was given a certificate.
    azdo::result<void> use_certificate(const std::string& certificate_file, const std::string& key_file, azdo::sys_time now);
    /// When the certificate in use expires; nothing with plain http. Thread-safe.
    std::optional<azdo::sys_time> certificate_expiry() const;
    /// Accepts no more connections, and waits until the requests that have begun are answered, at most `longest`. True if all are.
    /// Thread-safe.
    bool finish(std::chrono::milliseconds longest);
    /// Starts answering. Failures: `unavailable` if the system cannot create threads.
    azdo::result<void> open(gate_handler handler);

private:
    struct implementation;
    explicit gate(std::unique_ptr<implementation> self);
    std::unique_ptr<implementation> self_;
};

} // namespace callback_server
