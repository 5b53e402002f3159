// SPDX-License-Identifier: BSL-1.0
// The third step of a sign-in: a code for a token.
//
// `POST /oauth2/token`, https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/azure-devops-oauth
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/callback.hpp>
#include <azdo/oauth/server.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/oauth/token_response.hpp>
#include <azdo/schema/given.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
/// A token request of the legacy dialect (RFC 7523 turned around: the app's secret is the assertion of the client, the grant that of the
/// person).
inline result<http::request> token_request(
    const server& at, const app& client, std::string_view grant_type, const secret<std::string>& assertion) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (auto good = check(client); !good) return std::move(good).error();
    auto made = http::request::make(http_method::post, at.token_url);
    if (!made) return made;
    if (auto set = made->set_header("Accept", "application/json"); !set) return std::move(set).error();
    http::form body;
    body.add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .add("client_assertion", client.client_secret);
    body.add("grant_type", grant_type).add("assertion", assertion).add("redirect_uri", client.redirect_uri);
    if (auto set = body.put_into(*made); !set) return std::move(set).error();
    return made;
}
} // namespace detail

/// Exchanges the code of an accepted callback for a token. A code is good for one exchange: nothing here repeats it.
///
/// Example: `auto token = azdo::call(oauth::exchange_code{server, app, *code, now}, transport);`
///
/// The transport stands alone or behind policies that send no other credential. `now` is the time before sending, from which the token's end is
/// counted.
/// Failures: `invalid_input` when the code was issued for another App ID or redirect URI than those of `app` (the configuration
/// changed between), and those of `read_token_response`.
struct exchange_code {
    using result_type = token;

    oauth::server server;
    oauth::app app;
    authorization_code code;
    given<sys_time> now;

    result<http::request> to_request() const {
        if (code.client_id() != app.client_id || code.redirect_uri() != app.redirect_uri)
            return fail(failure_kind::invalid_input, "the registered app in the configuration changed during the sign-in: begin again");
        return detail::token_request(server, app, "urn:ietf:params:oauth:grant-type:jwt-bearer", code.code());
    }
    result<token> parse(http::response got) const {
        const std::array hidden{&app.client_secret, &code.code()};
        return read_token_response(std::move(got), now, hidden);
    }
};

} // namespace azdo::inline v1::oauth
