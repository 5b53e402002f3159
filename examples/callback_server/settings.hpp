// SPDX-License-Identifier: BSL-1.0
// The server's settings, made from a configuration file or from the simulator's address.
#pragma once

#include "ip_address.hpp"
#include "site.hpp"

#include <azdo/config/services/services_config.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/scope_text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// The path of the redirect URI.
using azdo::config::callback_path;

/// The files with the proof of an app in Entra ID; all empty if the proof is a secret.
struct proof_files {
    std::string certificate{}, key{};        ///< `key` is empty if the private key is in the certificate's file
    std::string token{};                     ///< of workload identity federation
    std::optional<azdo::sys_time> expires{}; ///< of what was read last; nothing if that is unknown
};

/// `apiServer.logger`: what is logged, and where.
struct log_settings {
    std::string folder{}; ///< empty: lines go to the console alone
    bool console = true;  ///< to the console too
    bool debug = false;   ///< also a line for each request to Azure DevOps or its authorization server

    bool operator==(const log_settings&) const = default;
};

struct settings {
    site here{};
    std::string listen_host = "127.0.0.1";
    int port = 0;                   ///< 0: a free one
    std::string certificate_file{}; ///< empty: plain http, only on the loopback interface
    std::string key_file{};
    azdo::oauth::authorization_server authority{};
    std::optional<azdo::oauth::entra> tenant{}; ///< of an app in Entra ID; `organizations`: each organization's own
    azdo::oauth::scope_text scopes{};           ///< what a sign-in asks for, as the authority names it
    azdo::oauth::app app{};                     ///< without a `client_id` if the file configures only servers
    proof_files proof{};
    log_settings log{};
    std::vector<std::string> form_targets{}; ///< origins that the redirects after "Connect" pass through
    std::vector<std::string> servers{};      ///< the administrator's list of Azure DevOps Servers, such as `https://tfs.example.com/tfs`
    std::string base{}; ///< where Azure DevOps Services are reached, such as a simulator's origin; empty: at their own hosts
    std::optional<azdo::oauth::seal_keys> keys{}; ///< absent: random keys that are lost when the process ends
    double sign_ins_a_second = 0.5;               ///< of one client, after a burst
    double sign_in_burst = 100;
    std::vector<ip_network> trusted_proxies{}; ///< proxies whose `X-Forwarded-For` names the client that limits count
    bool hsts = true;                          ///< send `Strict-Transport-Security` when browsers use https
    std::string token_folder{};                ///< where grants are kept; empty: in memory
    std::string store{};                       ///< a connection string of PostgreSQL, where everything shared is kept; empty: here

    /// True if organizations of Azure DevOps Services can be connected.
    bool has_app() const noexcept { return !app.client_id.empty(); }
};

/// The server of a sign-in: `url` is its issuer or its token endpoint. If each organization has its own tenant, the URL names it.
azdo::oauth::authorization_server authority_in(const settings& with, std::string_view url);

/// What the command line says about the service.
struct service_options {
    bool allow_authority = false;    ///< `--allow-authority`: another authority than those of Entra ID's known clouds
    std::string service{};           ///< `--service`: the origin of Azure DevOps Services; empty: their own hosts
    azdo::any_transport transport{}; ///< resolves the domain of a tenant to its id, within 20 s
    azdo::http::stop_ref stop{};     ///< ends that
};

/// The Azure DevOps Servers in the file: the installations in `integrations.devops` that name one and are switched on, such as `"tfs.example.com/tfs": {}`.
std::vector<std::string> servers_of(const azdo::config::services_config& services);

/// The settings for a configured app, for servers, or both. `port` overrides the configured port.
///
/// With `ssl.certfile` and `ssl.keyfile` (and without `apiServer.ignoreHttps`) the server speaks TLS on `securePort`; otherwise plain
/// http on the loopback interface: reached by browsers if `publicApiUrl` is `http://127.0.0.1:PORT`, by a proxy if it begins with https.
/// The servers of `servers_of` can be connected with a personal access token.
///
/// The app is one of Entra ID or a legacy one, as the file says; its certificate or federated token is read now, and again only by
/// `read_proof`. Failures: `invalid_input`, with what to do; those of `azdo::oauth::app_from`, `azdo::oauth::resolve_app` and `read_proof`.
azdo::result<settings> settings_from(
    const azdo::config::services_config& services, std::optional<int> port, const service_options& how = {});

/// The settings for a simulator at `origin`, where `registered` is registered with the redirect URI of this port.
settings simulated_settings(std::string_view origin, azdo::oauth::app registered, int port);

/// `http://127.0.0.1:8080/no-auth/provider-token/azuredevops`
std::string loopback_redirect_uri(int port);

} // namespace callback_server
