// SPDX-License-Identifier: BSL-1.0
// The registered app from a configuration file, with its authorization server: the only file that joins config and oauth.
//
// | requirement | test in tests/unit/oauth/from_config.cpp |
// |---|---|
// | app and server together, whether the app is registered in Entra ID or a legacy one | the_app_of_a_configuration, an_app_of_entra |
// | a domain is resolved to the tenant's id first; until then the server refuses everything | a_domain_is_resolved_first |
// | `common` and `consumers` are refused by name | tenants_that_are_refused |
// | another authority than the known ones only if the program allows it | another_authority_is_allowed_by_the_program_alone |
// | a certificate without its key, of another key, expired or about to expire | certificates_that_are_refused |
#pragma once

#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/redirect_uri.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/json/jwt.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/client_auth/certificate_file.hpp>
#include <azdo/oauth/client_auth/federated_token_file.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/resolve_tenant.hpp>
#include <azdo/oauth/scope_text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// A registered app and the authorization server that knows it. A host needs no more to sign people in, whichever kind the app is.
struct configured_app {
    authorization_server server{};
    oauth::app app{};
    std::optional<entra>
        tenant{}; ///< of an app in Entra ID. A domain has to be resolved (`resolve_app`); until then the server has a fault

    bool is_resolved() const { return !tenant || !is_domain_name(tenant->tenant); }
    /// The server for people of one tenant, by its id. Where the app is for all tenants (`organizations`) that tenant signs them in, and
    /// is the only issuer accepted; otherwise it is the app's own server.
    authorization_server server_for(std::string_view tenant_id) const {
        if (!tenant || tenant->tenant != "organizations") return server;
        return entra{std::string(tenant_id), tenant->authority};
    }
    /// Azure DevOps scopes as this server names them. For Entra ID they include `openid`, for the person's identity, and `offline_access`,
    /// for a refresh token.
    scope_text scopes(const scope_text& of_azure_devops) const {
        if (server.speaks == dialect::azure_devops) return of_azure_devops;
        scope_text with_identity = of_azure_devops;
        if (!with_identity.contains("openid")) with_identity.text.insert(0, with_identity.text.empty() ? "openid" : "openid ");
        return entra_scopes(with_identity);
    }
};

struct app_options {
    bool allow_authority = false;     ///< also accept an authority that is not one of Entra ID's known clouds
    std::string_view legacy_origin{}; ///< where the legacy OAuth is, such as a simulator; empty: Azure DevOps
};

namespace detail {
inline entra entra_of(const config::cloud_app& found) {
    entra made{.tenant = std::string(found.tenant)};
    if (!found.authority.empty()) made.authority = std::string(without_slashes(found.authority));
    return made;
}
/// The proof of an app in Entra ID. Certificates are read, so that a wrong one is refused before the first sign-in.
inline result<void> take_proof(app& made, const config::devops_app& configured) {
    const auto text_of = [](const std::optional<std::string>& value) { return value.value_or(std::string()); };
    const std::string certificate = text_of(configured.app_certificate_file), token = text_of(configured.federated_token_file);
    const int proofs = (made.client_secret.empty() ? 0 : 1) + (certificate.empty() ? 0 : 1) + (token.empty() ? 0 : 1);
    if (proofs != 1)
        return fail(failure_kind::invalid_input,
            std::string(proofs == 0 ? "the app has no proof" : "the app has more than one proof") +
                ": put one of appClientSecret, appCertificateFile and federatedTokenFile into the configuration");
    if (!token.empty()) made.authentication = client_auth::assertion(federated_token_file{token});
    if (certificate.empty()) return {};
    certificate_file file{certificate, text_of(configured.app_key_file)};
    if (auto read = file.read(); !read) {
        failure why = std::move(read).error();
        why.message.insert(0, why.sub_key.empty() ? "appCertificateFile: " : "appKeyFile: ");
        return why;
    }
    made.authentication = client_auth::assertion(std::move(file));
    return {};
}
inline result<void> take_entra(configured_app& made, const config::cloud_app& found, const app_options& options) {
    const auto wrong = [](std::string why) { return fail(failure_kind::invalid_input, std::move(why)); };
    if (std::string why = config::tenant_fault(found.tenant); !why.empty()) return wrong("the tenant of the app: " + why);
    const entra at = entra_of(found);
    if (config::kind_of_authority(at.authority) != config::authority_kind::known && !options.allow_authority)
        return wrong("the authority of the app is not one of Entra ID's known clouds: use --allow-authority if that is meant");
    if (auto good = check(at); !good) return good;
    made.server = at;
    made.tenant = at;
    if (!made.is_resolved()) made.server.fault = "the domain of the tenant has not been resolved to its id yet (oauth::resolve_app)";
    return take_proof(made.app, *found.app);
}
inline std::string pointer_of(const config::cloud_app& found) {
    std::string pointer = "/integrations/devops";
    if (!found.installation.empty()) json::append_token(pointer, found.installation);
    return pointer;
}
} // namespace detail

/// The Azure DevOps app of a configuration and its authorization server, with the redirect URI that the configuration gives.
///
/// Example: `auto configured = azdo::oauth::app_from(services);  if (configured) configured = azdo::call(azdo::oauth::resolve_app{*configured}, transport);`
///
/// With a tenant, the app is registered in Entra ID; its certificate or token is read from its file at each use. Without one it is a legacy
/// app of Azure DevOps.
/// Failures: `invalid_input` when the configuration has no enabled Azure DevOps app, or one that cannot work (no App ID, no proof or two,
/// a wrong tenant, an unknown authority, no redirect URI, or one that is neither https nor on this machine itself), and when a variable
/// that it needs is not set: the message names it. `storage` when the file of a certificate cannot be read.
inline result<configured_app> app_from(const config::services_config& services, const app_options& options = {}) {
    const config::cloud_app found = services.cloud_app();
    const std::string devops = detail::pointer_of(found);
    for (const std::string_view pointer :
        {std::string_view(devops), std::string_view("/apiServer/authOrigin"), std::string_view("/apiServer/publicApiUrl")}) {
        if (pointer.ends_with("publicApiUrl") && services.api_server && !services.api_server->auth_origin.empty()) continue;
        if (auto set = services.require_set(pointer); !set) return std::move(set).error();
    }
    if (found.app == nullptr)
        return fail(failure_kind::invalid_input, "Azure DevOps is not configured: put tenantId, appClientId and appClientSecret into "
                                                 "integrations.devops.cloud, and \"disabled\": false");
    configured_app made;
    made.app = {found.app->app_client_id, found.app->app_client_secret,
        services.api_server ? config::redirect_uri(*services.api_server) : std::string()};
    if (made.app.redirect_uri.empty())
        return fail(
            failure_kind::invalid_input, "there is no redirect URI for sign-ins: put apiServer.publicApiUrl into the configuration");
    made.server = options.legacy_origin.empty() ? azure_devops : azure_devops_at(options.legacy_origin);
    if (found.is_entra())
        if (auto taken = detail::take_entra(made, found, options); !taken) return std::move(taken).error();
    if (auto good = check(made.server, made.app); !good) return std::move(good).error();
    if (auto good = check_url(made.app.redirect_uri, "the redirect URI"); !good) return std::move(good).error();
    return made;
}

/// Makes an app ready to use: resolves the domain of its tenant, if there is one; nothing is sent otherwise.
///
/// Example: `auto found = azdo::oauth::app_from(services);  if (found) azdo::call(azdo::oauth::resolve_app{*found}, transport);`
///
/// Failures: those of `resolve_tenant`.
struct resolve_app {
    using result_type = configured_app;

    configured_app from;

    conversation<configured_app> converse(next_t next) const {
        configured_app made = from;
        if (made.is_resolved()) co_return made;
        const resolve_tenant step{*made.tenant};
        result<entra> resolved = co_await send_step(step, next);
        if (!resolved) co_return std::move(resolved).error();
        made.server = *resolved;
        made.tenant = *std::move(resolved);
        co_return made;
    }
};

namespace detail {
inline void check_certificate(const config::devops_app& configured, config::diagnostic_sink& say) {
    const std::string key_file = configured.app_key_file.value_or(std::string());
    const auto read = certificate_file{*configured.app_certificate_file, key_file}.read();
    if (!read) return say.error(read.error().sub_key.empty() ? "appCertificateFile" : "appKeyFile", read.error().message);
    const std::string_view key = key_file.empty() ? "appCertificateFile" : "appKeyFile";
    if (const auto file = config::read_file_and_mode(key_file.empty() ? *configured.app_certificate_file : key_file);
        file && file->others_may_read())
        say.warning(key, "every user of this machine may read this private key: revoke that permission (chmod o= FILE)");
    if (!say.now()) return;
    const std::string renew = ": make a new certificate, add it to the app in Entra ID, and put it into this file";
    if (read->begins_at() && *read->begins_at() > *say.now())
        return say.error("appCertificateFile", "this certificate is not valid before " + format_time(*read->begins_at()) +
                                                   ": check the clock of this machine, or use the previous one until then");
    if (!read->expires_at()) return;
    const std::string end = format_time(*read->expires_at());
    if (*read->expires_at() <= *say.now())
        say.error("appCertificateFile", "this certificate expired at " + end + renew);
    else if (*read->expires_at() - *say.now() <= config::expiry_warning)
        say.warning("appCertificateFile", "this certificate expires soon, at " + end + renew);
}
inline void check_federated_token(const std::string& path, config::diagnostic_sink& say) {
    const auto token = federated_token_file{path}({});
    if (!token) {
        std::string why = token.error().message;
        return say.error("federatedTokenFile", why.substr(0, why.rfind(": "))); // without the file's name, which the configuration holds
    }
    const auto expiry = json::read_jwt_expiry(token->reveal());
    if (expiry && *expiry && say.now() && **expiry <= *say.now())
        say.warning(
            "federatedTokenFile", "the token in this file expired at " + format_time(**expiry) + ": does the platform still renew it?");
}
} // namespace detail

/// Checks the files that the proof of an app is in: a certificate without its key, of another key, expired or about to expire; a token that
/// cannot be read or has expired.
///
/// Example: `auto services = azdo::config::load("services.json", azdo::config::process_environment, {.app_files = azdo::oauth::check_app_files});`
inline void check_app_files(const config::devops_app& configured, config::diagnostic_sink& say) {
    if (configured.app_certificate_file && !configured.app_certificate_file->empty()) detail::check_certificate(configured, say);
    if (configured.federated_token_file && !configured.federated_token_file->empty())
        detail::check_federated_token(*configured.federated_token_file, say);
}

} // namespace azdo::inline v1::oauth
