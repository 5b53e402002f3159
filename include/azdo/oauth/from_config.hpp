// SPDX-License-Identifier: BSL-1.0
// The registered app from a configuration file: the only file that joins config and oauth.
#pragma once

#include <azdo/config/services/redirect_uri.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/core/result.hpp>
#include <azdo/oauth/app.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The Azure DevOps app of a configuration, with the redirect URI that the configuration gives.
///
/// Example: `auto app = azdo::oauth::app_from(*services);`
///
/// Failures: `invalid_input` when the configuration has no enabled Azure DevOps app, or one that cannot work (no App ID, no Client Secret,
/// no redirect URI, or one that is neither https nor on this machine itself), and when a variable that it needs is not set: the message
/// names it.
inline result<app> app_from(const config::services_config& services) {
    for (const std::string_view pointer : {"/integrations/devops/cloud", "/apiServer/authOrigin", "/apiServer/publicApiUrl"}) {
        if (pointer.ends_with("publicApiUrl") && services.api_server && !services.api_server->auth_origin.empty()) continue;
        if (auto set = services.require_set(pointer); !set) return std::move(set).error();
    }
    const config::devops_app* configured = services.devops_cloud();
    if (configured == nullptr)
        return fail(failure_kind::invalid_input,
            "Azure DevOps is not configured: put appClientId and appClientSecret into integrations.devops.cloud, and \"disabled\": false");
    app made{configured->app_client_id, configured->app_client_secret,
        services.api_server ? config::redirect_uri(*services.api_server) : std::string()};
    if (made.redirect_uri.empty())
        return fail(
            failure_kind::invalid_input, "there is no redirect URI for sign-ins: put apiServer.publicApiUrl into the configuration");
    if (auto good = check(made); !good) return std::move(good).error();
    return made;
}

} // namespace azdo::inline v1::oauth
