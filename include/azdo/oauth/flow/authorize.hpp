// SPDX-License-Identifier: BSL-1.0
// The first step of a sign-in: the URL to send the browser to, and what to remember until it comes back.
//
// | requirement | test in tests/unit/oauth/flow/authorize.cpp |
// |---|---|
// | an unguessable `state`, a new one each time | every_state_is_another_one, without_random_bytes_there_is_no_sign_in |
// | PKCE wherever the server has it (RFC 9700 section 2.1.1) | the_url_of_the_standard_dialect, the_legacy_dialect_has_no_pkce |
// | a nonce for ID tokens | openid_asks_for_a_nonce |
// | no secret and no verifier in the URL | the_url_of_the_standard_dialect, entries_to_remember |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/form.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/flow/pkce.hpp>
#include <azdo/oauth/scope_text.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The parameters of a sign-in (RFC 6749 section 4.1.1: the authorization request).
struct authorization_request {
    scope_text scopes{};      ///< exactly those the app was registered with: the server refuses others
    std::string context{};    ///< kept in `pending_sign_in::context` until the callback; the server does not see it
    std::string login_hint{}; ///< standard dialect: the account that the page should offer
    std::string claims{};     ///< standard dialect: what the service demands of the new token (oauth/claims.hpp)
    std::string prompt{};     ///< standard dialect: `login`, `consent`, `select_account` or `none`
};

/// The result of `authorize`.
struct begun_sign_in {
    std::string url{}; ///< where to send the browser. It contains the state: redirect to it, but do not log it
    pending_sign_in pending{};
};

namespace detail {
inline void add_parameter(std::string& url, std::string_view name, std::string_view value) {
    url += url.find('?') == url.npos ? '?' : '&';
    url += name;
    url += '=';
    http::append_form(url, value);
}

/// Adds the parameters of the standard dialect: PKCE, the nonce, and what the page should know about the person.
template <class E>
result<void> add_proofs(begun_sign_in& begun, const authorization_request& wanted, E& entropy) {
    auto verifier = make_code_verifier(entropy);
    if (!verifier) return std::move(verifier).error();
    auto challenge = code_challenge(*verifier);
    if (!challenge) return std::move(challenge).error();
    begun.pending.code_verifier = *std::move(verifier);
    add_parameter(begun.url, "code_challenge", *challenge);
    add_parameter(begun.url, "code_challenge_method", "S256");
    if (wanted.scopes.contains("openid")) {
        auto nonce = random_text<32>(entropy);
        if (!nonce) return std::move(nonce).error();
        begun.pending.nonce = nonce->reveal();
        add_parameter(begun.url, "nonce", begun.pending.nonce);
    }
    if (!wanted.login_hint.empty()) add_parameter(begun.url, "login_hint", wanted.login_hint);
    if (!wanted.prompt.empty()) add_parameter(begun.url, "prompt", wanted.prompt);
    return {};
}
} // namespace detail

/// Begins a sign-in. Nothing is sent: redirect the browser to `url`, and keep `pending` where only that browser can bring it back.
///
/// Example: `auto begun = oauth::authorize(oauth::azure_devops, app, {.scopes = registered}, oauth::system_entropy, now);`
///
/// The standard dialect always uses PKCE, and a nonce if `openid` is among the scopes.
/// Failures: `invalid_input` for an app, server, scopes or claims that cannot work; `unavailable` without random bytes.
/// Source: RFC 6749 section 4.1.1 with the `response_type` of the dialect, RFC 7636, OpenID Connect Core section 3.1.2.1.
template <entropy_source E>
result<begun_sign_in> authorize(
    const authorization_server& at, const app& client, const authorization_request& wanted, E&& entropy, sys_time now) {
    if (auto good = check(at); !good) return std::move(good).error();
    if (auto good = check_url(at.authorize_url, "the authorize URL of the server"); !good) return std::move(good).error();
    if (auto good = check(at, client); !good) return std::move(good).error();
    if (auto good = check_url(client.redirect_uri, "the redirect URI"); !good) return std::move(good).error();
    if (auto good = check(wanted.scopes); !good) return std::move(good).error();
    auto claims = claims_parameter(wanted.claims, at.claims_challenges && !wanted.claims.empty());
    if (!claims) return std::move(claims).error();
    auto state = random_text<32>(entropy);
    if (!state) return std::move(state).error();
    begun_sign_in begun;
    begun.pending = {*std::move(state), client.client_id, client.redirect_uri, at.issuer, wanted.context, now};
    begun.pending.issuer_required = at.sends_issuer;
    begun.pending.token_url = at.token_url;
    begun.url.reserve(at.authorize_url.size() + 1024); // so that growing leaves no copy of the state
    begun.url = at.authorize_url;
    const bool standard = at.speaks == dialect::standard;
    detail::add_parameter(begun.url, "client_id", client.client_id);
    detail::add_parameter(begun.url, "response_type", standard ? "code" : "Assertion");
    detail::add_parameter(begun.url, "state", begun.pending.state.reveal());
    detail::add_parameter(begun.url, "scope", wanted.scopes.text);
    detail::add_parameter(begun.url, "redirect_uri", client.redirect_uri);
    if (standard && !claims->empty()) detail::add_parameter(begun.url, "claims", *claims);
    if (standard)
        if (auto added = detail::add_proofs(begun, wanted, entropy); !added) return std::move(added).error();
    return begun;
}

} // namespace azdo::inline v1::oauth
