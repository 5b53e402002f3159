// SPDX-License-Identifier: BSL-1.0
// A program that signs in as itself.
//
// `POST /{tenant}/oauth2/v2.0/token`, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
//
// | requirement | test in tests/unit/oauth/flow/client_credentials.cpp |
// |---|---|
// | RFC 6749 section 4.4 with secret, Basic, certificate, federated assertion | the_request_with_a_secret, every_way_of_authentication |
// | a public client cannot use it (section 4.4) | without_authentication_nothing_is_sent |
// | no refresh token is kept (section 4.4.3) | a_refresh_token_is_dropped |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/scope_text.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/required.hpp>

#include <array>
#include <utility>

namespace azdo::inline v1::oauth {

/// Gets a token for the app itself: a service principal of Entra ID, which the organization must have added as a user.
///
/// Example:
/// ```
/// auto token = azdo::call(oauth::client_credentials{oauth::entra{tenant}, app, oauth::azure_devops_default_scope, oauth::wall_clock()}, transport);
/// ```
/// Call it again for the next token: each call signs a new assertion.
/// Failures: `invalid_input` for the legacy dialect and for an app without secret or assertion; those of the assertion's source and of
/// `read_token_response`.
struct client_credentials {
    using result_type = token;

    oauth::authorization_server server;
    oauth::app app;
    scope_text scopes; ///< at Entra ID: the resource and `/.default`
    required<sys_time> now;
    std::string claims{}; ///< those that the service demands of the new token

    result<http::request> to_request() const {
        if (auto good = detail::needs_standard(server, "client credentials grant"); !good) return std::move(good).error();
        if (auto good = check(scopes); !good) return std::move(good).error();
        if (app.client_secret.empty() && app.authentication.kind() != client_auth::method::assertion)
            return fail(
                failure_kind::invalid_input, "an app that signs in as itself needs a secret, a certificate or a federated assertion");
        http::form body;
        body.add("grant_type", "client_credentials").add("scope", scopes.text);
        return detail::token_request(server, app, body, now, claims);
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&app.client_secret};
        auto made = read_token_response(std::move(got), now, hidden);
        if (made) made->refresh_token.clear();
        if (made) made->id_token.clear();
        return made;
    }
};

} // namespace azdo::inline v1::oauth
