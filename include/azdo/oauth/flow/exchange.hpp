// SPDX-License-Identifier: BSL-1.0
// The third step of a sign-in: exchanges the code for a token.
//
// `POST /oauth2/token`, https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
// `POST /{tenant}/oauth2/v2.0/token`, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
//
// | requirement | test in tests/unit/oauth/flow/exchange.cpp |
// |---|---|
// | the identical `redirect_uri` (RFC 6749 section 4.1.3) | a_configuration_that_changed_in_between_sends_nothing |
// | the verifier of this sign-in (RFC 7636 section 4.5) | the_request_of_the_standard_dialect |
// | the code goes only to the server that the sign-in began with (RFC 9207, RFC 9700 section 4.4) | a_code_goes_to_no_other_server |
// | a redirect is not followed, nothing is retried | a_redirect_is_not_followed, a_request_that_may_have_been_carried_out_is_not_repeated |
// | the ID token is checked before the token is used | an_id_token_is_checked, id_tokens_that_are_refused |
// | nothing secret in a failure | no_failure_shows_a_secret |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/jose/id_token.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/required.hpp>

#include <array>
#include <utility>

namespace azdo::inline v1::oauth {

/// Exchanges the code of an accepted callback for a token. A code is good for one exchange, so it is never retried. If `openid` was
/// requested, `id_token` is present and has been checked: `read_jwt` and `json::decode<id_token_claims>` identify the person.
///
/// Example: `auto token = azdo::call(oauth::exchange_code{server, app, code, now}, transport);`
///
/// The transport must have no policies that send another credential. `now` is the time before sending; the token's end is counted from it.
/// Failures: `invalid_input` when the code was issued for another App ID, redirect URI or server (the configuration changed in between),
/// those of `read_token_response`, and those of `read_id_token`.
struct exchange_code {
    using result_type = token;

    oauth::authorization_server server;
    oauth::app app;
    authorization_code code;
    required<sys_time> now;

    result<http::request> to_request() const {
        const bool same_app = code.client_id() == app.client_id && code.redirect_uri() == app.redirect_uri;
        if (!same_app || code.issuer() != server.issuer || code.token_url() != server.token_url)
            return fail(failure_kind::invalid_input, "the registered app in the configuration changed during the sign-in: begin again");
        if (server.speaks == dialect::azure_devops) return detail::legacy_request(server, app, jwt_bearer_grant, code.code());
        http::form body;
        body.add("grant_type", "authorization_code").add("code", code.code()).add("redirect_uri", code.redirect_uri());
        body.add("code_verifier", code.code_verifier());
        return detail::token_request(server, app, body, now);
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&app.client_secret, &code.code(), &code.code_verifier()};
        auto made = read_token_response(std::move(got), now, hidden);
        if (!made) return made;
        made->issued_by = issuer_of(server);
        if (code.nonce().empty()) {
            made->id_token.clear(); // not requested, so there is no nonce to check it against
            return made;
        }
        if (made->id_token.empty())
            return fail(failure_kind::protocol, "the server gave no ID token, although openid was requested: the person is not known");
        const auto who = read_id_token(made->id_token, {.issuer = server.issuer,
                                                           .client_id = app.client_id,
                                                           .nonce = code.nonce(),
                                                           .now = now,
                                                           .code = code.code(),
                                                           .access_token = made->access_token});
        if (!who) return who.error();
        return made;
    }
};

} // namespace azdo::inline v1::oauth
