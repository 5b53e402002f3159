// SPDX-License-Identifier: BSL-1.0
// Where a sign-in comes back to: made of the configuration alone, never of a request.
#pragma once

#include <azdo/config/api_server.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// What stands behind `authOrigin` in the redirect URI of Azure DevOps.
inline constexpr std::string_view azure_devops_callback = "/provider-token/azuredevops";

/// The redirect URI to register: `authOrigin`, or `publicApiUrl` and `/no-auth`, then `/provider-token/azuredevops`. Slashes at the end of
/// the configured address are left out. Empty when neither is configured.
///
/// Example: `publicApiUrl` `https://codestream.acme.com` gives `https://codestream.acme.com/no-auth/provider-token/azuredevops`.
inline std::string redirect_uri(const api_server& configured) {
    std::string_view base = configured.auth_origin.empty() ? configured.public_api_url : configured.auth_origin;
    while (!base.empty() && base.back() == '/') base.remove_suffix(1);
    if (base.empty()) return {};
    return std::string(base).append(configured.auth_origin.empty() ? "/no-auth" : "").append(azure_devops_callback);
}

} // namespace azdo::inline v1::config
