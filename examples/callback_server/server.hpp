// SPDX-License-Identifier: BSL-1.0
// The callback server: the pages with a gate in front of them.
#pragma once

#include "gate.hpp"
#include "live_settings.hpp"
#include "settings.hpp"
#include "stores.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace callback_server {

/// Where to listen.
struct binding {
    std::string host = "127.0.0.1";
    int port = 0;                   ///< 0: a free one
    std::string certificate_file{}; ///< PEM; empty: plain http
    std::string key_file{};
    gate_limits limits{};
};

/// Listens from `bind` and answers from `serve` until destroyed.
///
/// Every answer has the security headers; exceptions of a handler are not revealed to the peer. A connection carries one request, so that
/// the unread rest of a refused request can never be mistaken for the next. A gate accepts the connections and hands whole requests to a
/// fixed number of threads: a client that sends slowly does not occupy one.
class server {
public:
    /// Failures: `storage` if the certificate or its key cannot be used, `invalid_input` if the port is taken.
    static azdo::result<std::unique_ptr<server>> bind(const binding& where);
    ~server();
    server(const server&) = delete;
    server& operator=(const server&) = delete;

    int port() const noexcept;
    /// Failures: `unavailable` without random bytes for a key, or without threads; `storage` if the folder of grants cannot be used.
    /// `shared`: what replicas share; null: as the settings say.
    azdo::result<void> serve(settings configured, surroundings around, std::shared_ptr<stores> shared = {});
    /// Uses new settings for the requests to come, and other certificate files for the connections to come. When the Client Secret of a
    /// legacy app has changed, alone or with other settings, renews all grants with it, as the old one's end with it. Returns the names of
    /// the settings that take effect only at the next start.
    ///
    /// Failures: `storage` if the certificate cannot be used; then nothing changes. Requirement: `serve` was called; one caller at a time.
    azdo::result<std::vector<std::string>> follow(settings next);
    /// Tries again to renew grants with the new Client Secret, where that failed for a reason that may pass. Requirement: as for `follow`.
    void renew_grants_left();
    /// Reads the files of the certificate again. Failures: `storage`; then the one in use stays.
    azdo::result<void> read_certificate_again();
    /// Reads the files of the app's certificate or federated token again; sign-ins under way finish with what they began with. Failures: those
    /// of `read_proof`; then what was read before stays in use.
    azdo::result<void> read_proof_again();
    /// The settings in force. Requirement: `serve` was called.
    settings_version in_force() const;
    /// Accepts no more connections, and waits until the requests that have begun are answered, at most `longest`. True if all are.
    bool finish(std::chrono::milliseconds longest);

private:
    void note_expiries();
    void warn_of_expiry() const;

    struct implementation;
    explicit server(std::unique_ptr<implementation> self);
    std::unique_ptr<implementation> self_;
};

} // namespace callback_server
