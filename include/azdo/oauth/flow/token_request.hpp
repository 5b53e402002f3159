// SPDX-License-Identifier: BSL-1.0
// The common part of all requests to a token endpoint.
//
// | requirement | test in tests/unit/oauth/flow/token_request.cpp |
// |---|---|
// | `application/x-www-form-urlencoded`, encoded as RFC 6749 appendix B | the_body_is_a_form |
// | an empty parameter is left out (RFC 6749 section 3.1) | empty_parameters_are_left_out |
// | https only; nothing is sent for an app or server that cannot work | invalid_settings_cause_no_request |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/message.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

inline constexpr std::string_view jwt_bearer_assertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"; ///< RFC 7523 section 2.2
inline constexpr std::string_view jwt_bearer_grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";                ///< RFC 7523 section 2.1

namespace detail {
/// A POST of a form that expects JSON.
inline result<http::request> form_request(std::string_view url, const http::form& body) {
    auto made = http::request::make(http_method::post, url);
    if (!made) return made;
    if (auto set = made->set_header("Accept", "application/json"); !set) return std::move(set).error();
    if (auto set = body.put_into(*made); !set) return std::move(set).error();
    return made;
}

/// RFC 6749 section 2.3.1: id and secret are form-encoded, then joined and base64-encoded.
inline result<void> set_basic(http::request& to, const app& client) {
    std::string id, password;
    http::append_form(id, client.client_id);
    password.reserve(3 * client.client_secret.size());
    http::append_form(password, client.client_secret.reveal());
    const auto header = http::authorization::basic(id, secret<std::string>(std::move(password)));
    if (!header) return header.error();
    return to.set_header("Authorization", header->header_value());
}

/// A standard-dialect request to an endpoint of the server: the grant's parameters, and the client's authentication.
inline result<http::request> standard_request(
    std::string_view url, const authorization_server& at, const app& client, http::form& body, sys_time now) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (auto good = check(at, client); !good) return std::move(good).error();
    const auto method = client.authentication.kind();
    if (method != client_auth::method::secret_basic) body.add("client_id", client.client_id);
    if (method == client_auth::method::secret_post) body.add("client_secret", client.client_secret);
    if (method == client_auth::method::assertion) {
        auto proof = client.authentication.make_assertion({client.client_id, at.audience.empty() ? at.token_url : at.audience, now});
        if (!proof) return std::move(proof).error();
        if (proof->empty()) return fail(failure_kind::invalid_input, "the client assertion is empty: its source returned nothing");
        body.add("client_assertion_type", jwt_bearer_assertion).add("client_assertion", *proof);
    }
    auto made = form_request(url, body);
    if (!made) return made;
    made->once = method == client_auth::method::assertion; // a second attempt needs a new `jti`
    if (method == client_auth::method::secret_basic)
        if (auto set = set_basic(*made, client); !set) return std::move(set).error();
    return made;
}

/// A request to the token endpoint. `claims`: those of a claims challenge.
inline result<http::request> token_request(
    const authorization_server& at, const app& client, http::form& body, sys_time now, std::string_view claims = {}) {
    auto wanted = claims_parameter(claims, at.claims_challenges);
    if (!wanted) return std::move(wanted).error();
    body.add("claims", *wanted);
    return standard_request(at.token_url, at, client, body, now);
}

/// A token request of the legacy dialect. It turns RFC 7523 around: the app's secret is the client assertion, the person's grant the
/// `assertion`.
inline result<http::request> legacy_request(
    const authorization_server& at, const app& client, std::string_view grant_type, const secret<std::string>& assertion) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (auto good = check(client); !good) return std::move(good).error();
    http::form body;
    body.add("client_assertion_type", jwt_bearer_assertion).add("client_assertion", client.client_secret);
    body.add("grant_type", grant_type).add("assertion", assertion).add("redirect_uri", client.redirect_uri);
    return form_request(at.token_url, body);
}

/// Succeeds for a server that has grants other than the code and the refresh token.
inline result<void> needs_standard(const authorization_server& at, const char* what) {
    if (at.speaks == dialect::standard) return {};
    return fail(failure_kind::invalid_input,
        std::string("the legacy OAuth of Azure DevOps has no ") + what + ": use Microsoft Entra ID (oauth::entra)");
}
} // namespace detail

} // namespace azdo::inline v1::oauth
