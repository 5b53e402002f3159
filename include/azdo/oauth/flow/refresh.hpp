// SPDX-License-Identifier: BSL-1.0
// Renews an access token with its refresh token.
//
// `POST /oauth2/token`, https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
// `POST /{tenant}/oauth2/v2.0/token`, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token
//
// | requirement | test in tests/unit/oauth/flow/refresh.cpp |
// |---|---|
// | the old refresh token is kept when none comes back (RFC 6749 section 6) | values_that_the_server_omits_are_kept |
// | rotation: the new one replaces the old one | a_rotated_token_replaces_the_old_one |
// | the refresh token goes to the server that gave it | a_refresh_token_goes_to_no_other_server |
// | by default, no scope beyond the granted ones is requested | the_request_of_the_standard_dialect |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/scope_text.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/required.hpp>

#include <array>
#include <utility>

namespace azdo::inline v1::oauth {

/// Renews a token. The result is complete: a refresh token or scope that the server left out is copied from the old token.
///
/// Example: `auto renewed = azdo::call(oauth::refresh{server, app, held, now}, transport);`
///
/// Refresh tokens rotate: of two concurrent refreshes, the second may be refused and end the grant. `refreshing_credential` prevents that.
/// Failures: `not_signed_in` when there is no refresh token or another server issued it (nothing is sent), or when the server refuses it;
/// otherwise those of `read_token_response`. `held` is not modified.
struct refresh {
    using result_type = token;

    oauth::authorization_server server;
    oauth::app app;
    token held;
    required<sys_time> now;
    scope_text scopes{};  ///< standard dialect: narrows the token to these; empty: it keeps its scopes
    std::string claims{}; ///< standard dialect: those that the service demands of the new token

    result<http::request> to_request() const {
        if (held.refresh_token.empty())
            return fail(failure_kind::not_signed_in, "the sign-in has expired and cannot be renewed: sign in again");
        if (!held.issued_by.empty() && !is_issued_by(server, held.issued_by))
            return fail(
                failure_kind::not_signed_in, "this sign-in belongs to a different server than the one configured now: sign in again");
        if (server.speaks == dialect::azure_devops) return detail::legacy_request(server, app, "refresh_token", held.refresh_token);
        http::form body;
        body.add("grant_type", "refresh_token").add("refresh_token", held.refresh_token).add("scope", scopes.text);
        return detail::token_request(server, app, body, now, claims);
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&app.client_secret, &held.refresh_token, &held.access_token};
        auto renewed = read_token_response(std::move(got), now, hidden);
        if (!renewed) return renewed;
        if (renewed->refresh_token.empty()) renewed->refresh_token = held.refresh_token;
        if (renewed->scope.empty()) renewed->scope = held.scope;
        renewed->issued_by = issuer_of(server);
        renewed->id_token.clear(); // the exchange has already identified the person
        return renewed;
    }
};

} // namespace azdo::inline v1::oauth
