// SPDX-License-Identifier: BSL-1.0
#include "registration.hpp"

#include <azdo/config/services/redirect_uri.hpp>
#include <azdo/oauth/from_config.hpp>

namespace config_doctor {

std::optional<registration> registration_of(const azdo::config::services_config& services) {
    const auto app = services.cloud_app();
    if (app.app == nullptr) return std::nullopt;
    registration made;
    made.in_entra = app.is_entra();
    if (services.api_server) made.redirect_uri = azdo::config::redirect_uri(*services.api_server);
    azdo::oauth::scope_text scopes;
    for (const permission& one : needed_permissions) {
        made.permissions.emplace_back(one.scope);
        scopes.text.append(scopes.text.empty() ? "" : " ").append(one.scope);
    }
    azdo::oauth::configured_app named;
    if (made.in_entra) named.server.speaks = azdo::oauth::dialect::standard;
    made.scopes = named.scopes(scopes).text;
    return made;
}

std::vector<std::string> notes_of(const registration& needed) {
    std::string list;
    for (const permission& one : needed_permissions)
        list.append(list.empty() ? "" : ", ")
            .append(one.scope)
            .append(needed.in_entra ? " (" + std::string(one.title) + ")" : std::string());
    if (!needed.in_entra)
        return {"the redirect URI that the legacy app has to be registered with: " + needed.redirect_uri,
            "the scopes that the legacy app has to be registered with: " + list};
    return {"the redirect URI to register in Entra ID (Authentication, platform Web): " + needed.redirect_uri,
        "the permissions to add in Entra ID (API permissions, Azure DevOps, delegated): " + list,
        "the permissions to add there for Microsoft Graph (delegated): openid, offline_access"};
}

} // namespace config_doctor
