// SPDX-License-Identifier: BSL-1.0
// The registered app, as the authorization server knows it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// A registered app. oauth/from_config.hpp reads one from a configuration file.
///
/// Example: `oauth::app{.client_id = "00000000-…", .client_secret = secret, .redirect_uri = "https://host/no-auth/provider-token/azuredevops"}`
///
/// An app on a person's machine (Entra ID: "Mobile and desktop applications") has no secret, and its redirect URI is
/// `http://localhost:PORT`; an app that signs in with a certificate has an `authentication` instead of a secret.
struct app {
    std::string client_id{};             ///< the App ID
    secret<std::string> client_secret{}; ///< in the legacy dialect the Client Secret (a long JWT), never the App Secret
    std::string redirect_uri{};          ///< exactly as registered; never built from a request's `Host`
    client_auth authentication{};        ///< how the app authenticates; the legacy dialect ignores this

    bool operator==(const app&) const = default;
};

namespace detail {
constexpr bool is_visible_ascii(std::string_view text) noexcept {
    for (const char c : text)
        if (c <= 0x20 || c >= 0x7f) return false;
    return true;
}
inline result<void> check_client_id(const app& client) {
    if (client.client_id.empty())
        return fail(failure_kind::invalid_input, "the App ID is missing: copy it from the page of the registered app");
    if (!is_visible_ascii(client.client_id))
        return fail(failure_kind::invalid_input, "the App ID holds a blank or a control character: copy it again");
    return {};
}
} // namespace detail

/// Checks an app of the legacy dialect, as far as possible without the server.
///
/// Failures: `invalid_input`, with a message that says what to do and shows no value.
inline result<void> check(const app& client) {
    if (auto good = detail::check_client_id(client); !good) return good;
    if (client.client_secret.empty())
        return fail(
            failure_kind::invalid_input, "the Client Secret is missing: copy it from the page of the registered app (not the App Secret)");
    if (!detail::is_visible_ascii(client.client_secret.reveal()))
        return fail(failure_kind::invalid_input,
            "the Client Secret holds a blank, a line break or another character that it cannot have: copy it again");
    return check_url(client.redirect_uri, "the redirect URI");
}

/// Checks an app for a server of either dialect. In the standard dialect it ignores the redirect URI, which not every flow has.
inline result<void> check(const authorization_server& at, const app& client) {
    if (at.speaks == dialect::azure_devops) return check(client);
    if (auto good = detail::check_client_id(client); !good) return good;
    for (const char c : client.client_secret.reveal())
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return fail(failure_kind::invalid_input, "the client secret holds a line break or another control character: copy it again");
    if (client.authentication.kind() == client_auth::method::secret_basic && client.client_secret.empty())
        return fail(failure_kind::invalid_input, "the client secret is missing: this app must send it with each token request");
    return {};
}

} // namespace azdo::inline v1::oauth
