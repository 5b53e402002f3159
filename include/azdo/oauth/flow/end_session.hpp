// SPDX-License-Identifier: BSL-1.0
// Ends a person's session at the authorization server, in the browser (OpenID Connect RP-Initiated Logout 1.0).
//
// | requirement | test in tests/unit/oauth/flow/end_session.cpp |
// |---|---|
// | `client_id` beside `post_logout_redirect_uri`, where there is no ID token (section 2) | the_address |
// | nothing but a registered address to return to, and no name of the person that was not meant for it | the_address |
// | a server without the endpoint | servers_that_cannot |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/authorize.hpp>

#include <string>

namespace azdo::inline v1::oauth {

/// The parameters of `end_session`.
struct end_session_request {
    std::string return_to{};   ///< where the browser goes afterwards, as registered with the app; empty: it stays there
    std::string logout_hint{}; ///< whose session it is: at Entra ID the ID token's `login_hint`, never a name or an address
};

/// The address to send a browser to, in order to end the person's session at the server. First end your own session and forget the grant:
/// the person may close the page.
///
/// Example: `auto address = oauth::end_session(oauth::entra{tenant}, app, {.return_to = app.redirect_uri});`
///
/// Failures: `invalid_input` for a server without this endpoint, and for addresses that cannot be used.
/// Source: https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#send-a-sign-out-request
inline result<std::string> end_session(const authorization_server& at, const app& client, const end_session_request& wanted = {}) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (at.end_session_url.empty()) return fail(failure_kind::invalid_input, "the server has no address that ends a session");
    if (auto good = check_url(at.end_session_url, "the address that ends a session"); !good) return std::move(good).error();
    std::string address = at.end_session_url;
    detail::add_parameter(address, "client_id", client.client_id);
    if (!wanted.return_to.empty()) {
        if (auto good = check_url(wanted.return_to, "the address to return to"); !good) return std::move(good).error();
        detail::add_parameter(address, "post_logout_redirect_uri", wanted.return_to);
    }
    if (!wanted.logout_hint.empty()) detail::add_parameter(address, "logout_hint", wanted.logout_hint);
    return address;
}

} // namespace azdo::inline v1::oauth
