// SPDX-License-Identifier: BSL-1.0
// The registered app, as the authorization server knows it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/server.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// An app that an administrator registered. From a configuration file: oauth/from_config.hpp.
///
/// Example: `oauth::app{.client_id = "00000000-…", .client_secret = secret, .redirect_uri = "https://host/no-auth/provider-token/azuredevops"}`
struct app {
    std::string client_id{};             ///< the App ID
    secret<std::string> client_secret{}; ///< the Client Secret (a long JWT); never the App Secret
    std::string redirect_uri{};          ///< exactly as registered; never made of a request's `Host`

    bool operator==(const app&) const = default;
};

/// Checks what can be known without the server.
///
/// Failures: `invalid_input`, with what to do; no value is shown.
inline result<void> check(const app& client) {
    const auto visible = [](std::string_view text) {
        for (const char c : text)
            if (c <= 0x20 || c >= 0x7f) return false;
        return true;
    };
    if (client.client_id.empty())
        return fail(failure_kind::invalid_input, "the App ID is missing: copy it from the page of the registered app");
    if (!visible(client.client_id))
        return fail(failure_kind::invalid_input, "the App ID holds a blank or a control character: copy it again");
    if (client.client_secret.empty())
        return fail(
            failure_kind::invalid_input, "the Client Secret is missing: copy it from the page of the registered app (not the App Secret)");
    if (!visible(client.client_secret.reveal()))
        return fail(failure_kind::invalid_input,
            "the Client Secret holds a blank, a line break or another character that it cannot have: copy it again");
    return check_url(client.redirect_uri, "the redirect URI");
}

} // namespace azdo::inline v1::oauth
