// SPDX-License-Identifier: BSL-1.0
// On-behalf-of: a web API acts as the person who called it.
//
// `POST /{tenant}/oauth2/v2.0/token`, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
//
// | requirement | test in tests/unit/oauth/flow/on_behalf_of.cpp |
// |---|---|
// | the request, with a secret and with an assertion | the_request_as_a_whole, with_an_assertion |
// | nothing secret in a failure | no_failure_shows_the_token |
// | interaction and consent are distinguished | interaction_and_consent |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/token_request.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/scope_text.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/required.hpp>

#include <array>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

/// Exchanges the access token that a person sent to this API for an Azure DevOps token of the same person.
///
/// Example: `auto token = azdo::call(oauth::on_behalf_of{oauth::entra{tenant}, app, assertion, oauth::entra_scopes(".default"), now}, transport);`
///
/// Requirement: the caller has already verified the assertion (signature, issuer, audience: this API).
/// Failures: `not_signed_in` when the person has to sign in or consent again (`type_key`, `sub_key`), those of `read_token_response`;
/// `invalid_input` without an assertion, and for the legacy dialect.
struct on_behalf_of {
    using result_type = token;

    oauth::authorization_server server;
    oauth::app app;
    secret<std::string> assertion; ///< the person's access token for this API
    scope_text scopes;
    required<sys_time> now;
    std::string claims{}; ///< those that the service demands of the new token

    result<http::request> to_request() const {
        if (auto good = detail::needs_standard(server, "on-behalf-of"); !good) return std::move(good).error();
        if (auto good = check(scopes); !good) return std::move(good).error();
        if (assertion.empty()) return fail(failure_kind::invalid_input, "the access token of the person is missing");
        http::form body;
        body.add("grant_type", jwt_bearer_grant).add("assertion", assertion);
        body.add("requested_token_use", "on_behalf_of").add("scope", scopes.text);
        return detail::token_request(server, app, body, now, claims);
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&app.client_secret, &assertion};
        auto made = read_token_response(std::move(got), now, hidden);
        if (made) made->issued_by = issuer_of(server);
        if (made) made->id_token.clear();
        return made;
    }
};

} // namespace azdo::inline v1::oauth
