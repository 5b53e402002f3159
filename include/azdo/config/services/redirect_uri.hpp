// SPDX-License-Identifier: BSL-1.0
// Where a sign-in comes back to: made of the configuration alone, never of a request.
#pragma once

#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// What stands behind `authOrigin` in the redirect URI of Azure DevOps.
inline constexpr std::string_view azure_devops_callback = "/provider-token/azuredevops";

/// The whole path of the redirect URI, where a server that takes sign-ins answers.
inline constexpr std::string_view callback_path = "/no-auth/provider-token/azuredevops";

/// The redirect URI to register: `authOrigin`, or `publicApiUrl` and `/no-auth`, then `/provider-token/azuredevops`. Slashes at the end of
/// the configured address are left out. Empty when neither is configured.
///
/// Example: a `publicApiUrl` of `https://codestream.acme.com` gives `https://codestream.acme.com/no-auth/provider-token/azuredevops`.
inline std::string redirect_uri(std::string_view auth_origin, std::string_view public_api_url) {
    std::string_view base = auth_origin.empty() ? public_api_url : auth_origin;
    while (!base.empty() && base.back() == '/') base.remove_suffix(1);
    if (base.empty()) return {};
    return std::string(base).append(auth_origin.empty() ? "/no-auth" : "").append(azure_devops_callback);
}

} // namespace azdo::inline v1::config
