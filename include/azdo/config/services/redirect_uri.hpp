// SPDX-License-Identifier: BSL-1.0
// The redirect URI that a sign-in returns to: built only from the configuration, never from a request.
#pragma once

#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// The path appended to `authOrigin` in the redirect URI for Azure DevOps.
inline constexpr std::string_view azure_devops_callback = "/provider-token/azuredevops";

/// The full path of the redirect URI, on which a server that accepts sign-ins listens.
inline constexpr std::string_view callback_path = "/no-auth/provider-token/azuredevops";

/// The redirect URI to register: `authOrigin`, or `publicApiUrl` and `/no-auth`, then `/provider-token/azuredevops`. Trailing slashes of
/// the configured address are removed. Empty if neither is configured.
///
/// Example: a `publicApiUrl` of `https://codestream.acme.com` gives `https://codestream.acme.com/no-auth/provider-token/azuredevops`.
inline std::string redirect_uri(std::string_view auth_origin, std::string_view public_api_url) {
    std::string_view base = auth_origin.empty() ? public_api_url : auth_origin;
    while (!base.empty() && base.back() == '/') base.remove_suffix(1);
    if (base.empty()) return {};
    return std::string(base).append(auth_origin.empty() ? "/no-auth" : "").append(azure_devops_callback);
}

} // namespace azdo::inline v1::config
