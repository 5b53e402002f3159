// SPDX-License-Identifier: BSL-1.0
// ID tokens: the server's statement of who signed in, and the checks that make it trustworthy.
//
// | requirement | test in tests/unit/oauth/jose/id_token.cpp |
// |---|---|
// | issuer, with `{tenantid}` replaced by `tid` | the_issuer, issuers_that_are_others |
// | audience is this app; `azp` where it is needed | the_audience, audiences_that_are_others |
// | the nonce of this sign-in | nonces |
// | `exp`, `iat`, `nbf` with skew | times |
// | `c_hash`, `at_hash` | hashes |
// | signature by the server's keys where they are available | a_verified_token |
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/jose/jwt_claims.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The claims of OpenID Connect Core section 2, and those that Entra ID adds. Names and addresses are only the server's word; people are
/// told apart by `sub`, or at Entra ID by `oid` and `tid`, not by an e-mail address.
struct id_token_claims {
    std::string iss{};
    std::string sub{};
    json::raw aud{};
    std::optional<double> exp{};
    std::optional<double> nbf{};
    std::optional<double> iat{};
    std::string nonce{};
    std::string azp{};
    std::string c_hash{};
    std::string at_hash{};
    std::string tid{}; ///< Entra ID: the tenant
    std::string oid{}; ///< Entra ID: the person in that tenant
    std::string name{};
    std::string preferred_username{};
    std::string email{};
    std::string login_hint{}; ///< Entra ID, if the app asks for it: names the person to `end_session`

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"iss", &id_token_claims::iss>(azdo::as::required),
            azdo::field<"sub", &id_token_claims::sub>(azdo::as::required), azdo::field<"aud", &id_token_claims::aud>(azdo::as::required),
            azdo::field<"exp", &id_token_claims::exp>(), azdo::field<"nbf", &id_token_claims::nbf>(),
            azdo::field<"iat", &id_token_claims::iat>(), azdo::field<"nonce", &id_token_claims::nonce>(),
            azdo::field<"azp", &id_token_claims::azp>(), azdo::field<"c_hash", &id_token_claims::c_hash>(),
            azdo::field<"at_hash", &id_token_claims::at_hash>(), azdo::field<"tid", &id_token_claims::tid>(),
            azdo::field<"oid", &id_token_claims::oid>(), azdo::field<"name", &id_token_claims::name>(),
            azdo::field<"preferred_username", &id_token_claims::preferred_username>(), azdo::field<"email", &id_token_claims::email>(),
            azdo::field<"login_hint", &id_token_claims::login_hint>());
    }
};

/// The values that an ID token must have.
struct id_token_expectations {
    std::string issuer{};    ///< `server::issuer`
    std::string client_id{}; ///< the app's
    std::string nonce{};     ///< of `authorize`; empty: none was requested, and the token must have none
    sys_time now{};
    secret<std::string> code{};            ///< compared with `c_hash` where the token has one
    secret<std::string> access_token{};    ///< compared with `at_hash` where the token has one
    std::chrono::seconds skew{usual_skew}; ///< between this machine's clock and the server's
};

namespace detail {
inline failure wrong_id_token(const char* why) {
    return fail(failure_kind::protocol, std::string("the server's ID token cannot be trusted: ") + why);
}

/// True if `hash` is the left half of the text's SHA-256 as base64url (OpenID Connect Core section 3.1.3.6), or if there is nothing to
/// compare: no hash, no text, or an algorithm with another hash function.
inline bool is_hash_of(std::string_view hash, const secret<std::string>& text, std::string_view alg) {
    if (hash.empty() || text.empty() || !alg.ends_with("256")) return true;
    const sha256_digest digest = sha256(text.reveal());
    return digest.valid && base64url_encode(digest.view().substr(0, 16)) == hash;
}

template <class = json::instruction_set>
result<void> check_parties(const id_token_claims& claims, const id_token_expectations& expected) {
    if (!is_issuer(expected.issuer, claims.iss, claims.tid)) return wrong_id_token("another server issued it");
    const bool has_tenant = expected.issuer.find("{tenantid}") == expected.issuer.npos || is_guid(claims.tid);
    if (!has_tenant) return wrong_id_token("it does not say which tenant it is from");
    const auto audience = audiences(claims.aud);
    if (!audience || !has_audience(claims.aud, expected.client_id)) return wrong_id_token("it was issued for another app");
    if (audience->size() > 1 && claims.azp.empty()) return wrong_id_token("it is for several apps and does not say which one asked");
    if (!claims.azp.empty() && claims.azp != expected.client_id) return wrong_id_token("another app asked for it");
    return {};
}

template <class = json::instruction_set>
result<id_token_claims> check_id_token(std::string_view payload, std::string_view alg, const id_token_expectations& expected) {
    auto claims = json::decode<id_token_claims>(payload, {.max_depth = 32});
    if (!claims) return wrong_id_token("its claims are damaged");
    if (auto good = check_parties(*claims, expected); !good) return std::move(good).error();
    if (claims->sub.empty()) return wrong_id_token("it does not say who signed in");
    if (!equal_in_constant_time(claims->nonce, expected.nonce)) return wrong_id_token("it belongs to another sign-in");
    if (!claims->exp || !claims->iat) return wrong_id_token("it does not say when it was issued and when it ends");
    const jwt_claims times{.exp = claims->exp, .nbf = claims->nbf, .iat = claims->iat};
    if (auto good = check_times(times, expected.now, expected.skew); !good) return std::move(good).error();
    if (!is_hash_of(claims->c_hash, expected.code, alg)) return wrong_id_token("it belongs to another code");
    if (!is_hash_of(claims->at_hash, expected.access_token, alg)) return wrong_id_token("it belongs to another access token");
    return claims;
}
} // namespace detail

/// Checks the claims of an ID token that came from the token endpoint itself, over TLS: there its signature may stay unchecked (OpenID
/// Connect Core section 3.1.3.7, number 6). `exchange_code` does this; if a token came any other way, verify its signature.
///
/// Example: `auto who = oauth::read_id_token(token.id_token, {.issuer = server.issuer, .client_id = app.client_id, .nonce = nonce, .now = now});`
///
/// Failures: `protocol` when anything is not as expected, and for a token without a signature; `timed_out` when it has expired or is not
/// valid yet; `too_large`. No claim is in the message.
template <class = json::instruction_set>
result<id_token_claims> read_id_token(const secret<std::string>& id_token, const id_token_expectations& expected) {
    const auto token = read_jwt(id_token.reveal());
    if (!token) return token.error();
    if (http::same_ignoring_case(token->header.alg, "none") || id_token.reveal().ends_with('.'))
        return detail::wrong_id_token("it is not signed");
    return detail::check_id_token(token->payload, token->header.alg, expected);
}

/// As above, for a token whose signature was verified.
template <class = json::instruction_set>
result<id_token_claims> check_id_token(const verified_jwt& token, const id_token_expectations& expected) {
    return detail::check_id_token(token.payload(), token.header().alg, expected);
}

} // namespace azdo::inline v1::oauth
