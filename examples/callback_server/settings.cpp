// SPDX-License-Identifier: BSL-1.0
#include "settings.hpp"

#include "app_proof.hpp"
#include "work.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/from_config.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace callback_server {
namespace {

azdo::failure wrong(std::string message) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(message)); }

std::string loopback_origin(int port) { return "http://127.0.0.1:" + std::to_string(port); }

/// The origins that Chromium must be allowed to follow after a form is sent: the authorize page, and the vendor's sign-in page for
/// people who have not signed in there.
std::vector<std::string> form_targets_of(const azdo::oauth::authorization_server& authority) {
    std::vector<std::string> targets;
    if (const auto parts = azdo::http::split_url(authority.authorize_url)) targets.emplace_back(parts->origin());
    if (authority == azdo::oauth::azure_devops) targets.emplace_back("https://login.microsoftonline.com");
    return targets;
}

azdo::result<void> check_redirect(const azdo::http::url_parts& redirect, std::string_view uri) {
    if (redirect.path != callback_path)
        return wrong("the redirect URI " + std::string(uri) + " does not end with " + std::string(callback_path) +
                     " after the host, where this server answers: check apiServer.authOrigin and apiServer.publicApiUrl");
    if (!redirect.is_secure() && !redirect.is_loopback())
        return wrong("plain http is only for this machine: apiServer.publicApiUrl must begin with https://");
    return {};
}

azdo::result<void> listen_with_tls(settings& made, const azdo::config::ssl& ssl, int port) {
    if (!made.here.https) return wrong("ssl.certfile is set, but apiServer.publicApiUrl begins with http://: begin it with https://");
    made.listen_host = "0.0.0.0";
    made.port = port;
    made.certificate_file = ssl.certfile;
    made.key_file = ssl.keyfile;
    return {};
}

azdo::result<void> listen_behind(settings& made, const azdo::http::url_parts& redirect, int configured_port, std::optional<int> port) {
    made.port = port.value_or(made.here.https ? configured_port : redirect.port_number());
    if (!made.here.https && made.port != redirect.port_number())
        return wrong("sign-ins return to port " + std::to_string(redirect.port_number()) +
                     " (apiServer.publicApiUrl), so the server cannot listen on port " + std::to_string(made.port) +
                     ": leave out --port or change publicApiUrl");
    if (!made.here.https) return {};
    made.here.hosts.push_back("127.0.0.1:" + std::to_string(made.port)); // for a proxy that does not pass Host on
    made.here.hosts.push_back("localhost:" + std::to_string(made.port));
    return {};
}

/// An origin as it is compared and joined: without a slash at the end.
azdo::result<std::string> checked_origin(std::string_view url) {
    while (!url.empty() && url.back() == '/') url.remove_suffix(1);
    if (auto good = azdo::oauth::check_url(url, "the address given with --service"); !good) return std::move(good).error();
    const auto parts = azdo::http::split_url(url);
    if (!parts || parts->origin() != url)
        return wrong("the address given with --service has a path or a query: it is only https:// and a host, and perhaps a port");
    return std::string(url);
}

/// The registered app with its server. If only servers are configured, it has just the address under which this server is reached.
azdo::result<azdo::oauth::configured_app> app_of(const azdo::config::services_config& services, const std::vector<std::string>& servers,
    const std::string& base, const service_options& how) {
    if (services.devops_cloud() != nullptr || servers.empty()) {
        auto found = azdo::oauth::app_from(services, {how.allow_authority, base});
        if (!found || found->is_resolved()) return found;
        return azdo::call(
            azdo::oauth::resolve_app{*std::move(found)}, how.transport, {.timeout = std::chrono::seconds(20), .stop = how.stop});
    }
    azdo::oauth::configured_app none;
    if (services.api_server) none.app.redirect_uri = azdo::config::redirect_uri(*services.api_server);
    if (none.app.redirect_uri.empty())
        return wrong("there is no address under which browsers reach this server: put apiServer.publicApiUrl into the configuration");
    return none;
}

proof_files proof_of(const azdo::config::services_config& services) {
    const azdo::config::devops_app* const app = services.devops_cloud();
    if (app == nullptr || !services.cloud_app().is_entra()) return {};
    return {app->app_certificate_file.value_or(""), app->app_key_file.value_or(""), app->federated_token_file.value_or("")};
}

/// Without a folder, lines have nowhere to go but the console.
log_settings log_of(const azdo::config::api_server& api) {
    const azdo::config::logger in = api.logger.value_or(azdo::config::logger{});
    return {in.directory, in.console_ok || in.directory.empty(), in.debug_ok};
}

} // namespace

azdo::oauth::authorization_server authority_in(const settings& with, std::string_view url) {
    if (!with.tenant || with.tenant->tenant != "organizations") return with.authority;
    for (std::string_view rest = url; !rest.empty(); rest.remove_prefix(std::min(rest.find('/'), rest.size() - 1) + 1))
        if (const std::string_view part = rest.substr(0, rest.find('/')); azdo::oauth::is_guid(part))
            return azdo::oauth::entra{std::string(part), with.tenant->authority};
    return with.authority;
}

std::vector<std::string> servers_of(const azdo::config::services_config& services) {
    std::vector<std::string> servers;
    if (!services.integrations || !services.integrations->devops) return servers;
    for (const auto& [name, installation] : *services.integrations->devops)
        if (azdo::config::names_a_server(name) && azdo::config::server_name_fault(name).empty() && !installation.disabled)
            servers.push_back(name.find("://") != name.npos ? name : "https://" + name);
    return servers;
}

std::string loopback_redirect_uri(int port) { return loopback_origin(port) + std::string(callback_path); }

azdo::result<settings> settings_from(const azdo::config::services_config& services, std::optional<int> port, const service_options& how) {
    for (const std::string_view used : {"/integrations/devops", "/apiServer/authOrigin", "/apiServer/publicApiUrl", "/apiServer/port",
             "/apiServer/securePort", "/apiServer/ignoreHttps", "/apiServer/logger", "/ssl/certfile", "/ssl/keyfile"})
        if (auto set = services.require_set(used); !set) return std::move(set).error();
    settings made;
    made.servers = servers_of(services);
    if (!how.service.empty()) {
        auto origin = checked_origin(how.service);
        if (!origin) return std::move(origin).error();
        made.base = *std::move(origin);
    }
    auto registered = app_of(services, made.servers, made.base, how);
    if (!registered) return std::move(registered).error();
    made.scopes = registered->scopes(registered_scopes);
    made.tenant = std::move(registered->tenant);
    made.app = std::move(registered->app);
    made.authority = std::move(registered->server);
    made.proof = proof_of(services);
    if (auto read = read_proof(made); !read) return std::move(read).error();
    if (made.has_app()) made.form_targets = form_targets_of(made.authority);
    const auto redirect = azdo::http::split_url(made.app.redirect_uri);
    if (!redirect) return redirect.error();
    if (auto good = check_redirect(*redirect, made.app.redirect_uri); !good) return std::move(good).error();
    made.here = site_of(redirect->origin());

    const azdo::config::api_server api = services.api_server.value_or(azdo::config::api_server{});
    made.log = log_of(api);
    const azdo::config::ssl ssl = services.ssl.value_or(azdo::config::ssl{});
    if (ssl.certfile.empty() != ssl.keyfile.empty())
        return wrong("ssl.certfile and ssl.keyfile go together: give both, or neither behind a proxy");
    const bool tls = !ssl.certfile.empty() && !api.ignore_https;
    auto listening = tls ? listen_with_tls(made, ssl, port.value_or(api.secure_port)) : listen_behind(made, *redirect, api.port, port);
    if (!listening) return std::move(listening).error();
    return made;
}

settings simulated_settings(std::string_view origin, azdo::oauth::app registered, int port) {
    settings made;
    made.here = site_of(loopback_origin(port));
    made.port = port;
    made.authority = azdo::oauth::azure_devops_at(origin);
    made.app = std::move(registered);
    made.scopes = registered_scopes;
    made.form_targets = form_targets_of(made.authority);
    made.base = std::string(origin);
    return made;
}

} // namespace callback_server
