// SPDX-License-Identifier: BSL-1.0
// The callback server: the pages behind a gate of their own.
#pragma once

#include "gate.hpp"
#include "settings.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>

#include <memory>
#include <string>

namespace callback_server {

/// Where to listen.
struct binding {
    std::string host = "127.0.0.1";
    int port = 0;                   ///< 0: a free one
    std::string certificate_file{}; ///< PEM; empty: plain http
    std::string key_file{};
    gate_limits limits{};
};

/// Listens from `bind` on and answers from `serve` on, until it is destroyed.
///
/// Every answer has the security headers; what a handler throws is not told to the peer. A connection carries one request: what is left
/// unread of a refused one can never be taken for the next. A gate takes the connections and hands whole requests to a fixed number of
/// threads: a client that sends slowly keeps none of them.
class server {
public:
    /// Failures: `storage` when the certificate or its key cannot be used, `invalid_input` when the port is taken.
    static azdo::result<std::unique_ptr<server>> bind(const binding& where);
    ~server();
    server(const server&) = delete;
    server& operator=(const server&) = delete;

    int port() const noexcept;
    /// Failures: `unavailable` when there are no random bytes for a key, or no threads; `storage` when the folder of stored grants cannot be used.
    azdo::result<void> serve(settings configured, surroundings around);

private:
    struct implementation;
    explicit server(std::unique_ptr<implementation> self);
    std::unique_ptr<implementation> self_;
};

} // namespace callback_server
