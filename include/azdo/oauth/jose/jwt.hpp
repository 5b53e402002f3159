// SPDX-License-Identifier: BSL-1.0
// JSON Web Tokens, as far as a client needs them: sign, read without trust, verify.
//
// | requirement | test in tests/unit/oauth/jose/jwt.cpp |
// |---|---|
// | vectors of RFC 7515 A.1, A.2, A.3 | the_vectors_of_rfc_7515 |
// | `none` refused; `alg` never chosen by the token | none_is_refused, an_algorithm_outside_of_the_list_is_refused, the_kind_of_key_decides |
// | a duplicate member refused, `crit` refused | damaged_headers |
// | 1 MiB of dots in bounded time and memory (CVE-2025-22868) | a_megabyte_of_dots, invalid_jwts |
// | keys by `kid`, wrong key refused | keys_are_found_by_name, a_wrong_key |
// | signature and claims cannot be changed | every_changed_character_is_noticed |
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/jwt.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>
#include <azdo/oauth/jose/signing_key.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The protected header (RFC 7515 section 4.1). Members that let a token bring its own key (`jwk`, `jku`, `x5u`, `x5c`) are not read.
struct jwt_header {
    std::string alg{};
    std::string typ{};
    std::string kid{};
    std::string thumbprint{}; ///< `x5t#S256`
    json::raw crit{};         ///< read only to be refused

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"alg", &jwt_header::alg>(azdo::as::required), azdo::field<"typ", &jwt_header::typ>(),
            azdo::field<"kid", &jwt_header::kid>(), azdo::field<"x5t#S256", &jwt_header::thumbprint>(),
            azdo::field<"crit", &jwt_header::crit>());
    }
};

/// A token that was taken apart, but not checked: only for inspection, for example of a Client Secret's `exp`. Never use it to authenticate
/// anyone.
struct unverified_jwt {
    jwt_header header{};
    std::string payload{}; ///< JSON text: `json::decode<jwt_claims>(payload)`
};

class verified_jwt;
template <class = json::instruction_set>
result<verified_jwt> verify_jwt(std::string_view text, std::span<const verification_key> keys, std::span<const jws_algorithm> allowed);

/// A token with a valid signature. Only `verify_jwt` makes one. Its claims (audience, issuer, expiry) still have to be checked.
class verified_jwt {
public:
    const jwt_header& header() const noexcept { return header_; }
    const std::string& payload() const noexcept { return payload_; }

private:
    explicit verified_jwt(unverified_jwt from) : header_(std::move(from.header)), payload_(std::move(from.payload)) {}
    template <class>
    friend result<verified_jwt> verify_jwt(std::string_view, std::span<const verification_key>, std::span<const jws_algorithm>);

    jwt_header header_;
    std::string payload_;
};

namespace detail {
/// Tokens of Entra ID with hundreds of groups stay below 16 KiB.
constexpr std::size_t jwt_limit = 64 * 1024;

inline failure no_jwt(const char* why) { return fail(failure_kind::protocol, std::string("this is not a JSON Web Token: ") + why); }

inline result<json::jwt_parts> split_jwt(std::string_view text) {
    if (text.size() > jwt_limit) return fail(failure_kind::too_large, "the token is longer than 64 KiB");
    auto parts = json::split_jwt(text);
    if (!parts) return no_jwt("it needs three parts with two dots between them");
    return *parts;
}

template <class = json::instruction_set>
result<unverified_jwt> read_parts(const json::jwt_parts& parts) {
    const auto head = base64url_decode(parts.header);
    auto payload = base64url_decode(parts.payload);
    if (!head || !payload) return no_jwt("its parts are not base64url");
    auto header = json::decode<jwt_header>(*head, {.max_depth = 8});
    if (!header) return no_jwt("its header is not a JSON object with one alg");
    if (!header->crit.is_null()) return no_jwt("its header asks for extensions (crit) that are not supported here");
    const auto object = json::decode<json::raw>(*payload, {.max_depth = 32});
    if (!object || object->kind() != json::kind::object) return no_jwt("its payload is not a JSON object");
    return unverified_jwt{*std::move(header), *std::move(payload)};
}
} // namespace detail

/// Takes a token apart without checking its signature.
///
/// Example: `auto token = oauth::read_jwt(client_secret.reveal());  if (token) json::decode<oauth::jwt_claims>(token->payload);`
///
/// Failures: `protocol` for anything but three parts of base64url, a header that is a JSON object with one `alg` and without `crit`, and
/// a payload that is a JSON object; `too_large` over 64 KiB. Nothing of the token is in the message.
/// Source: RFC 7519 section 7.2.
template <class = json::instruction_set>
result<unverified_jwt> read_jwt(std::string_view text) {
    auto parts = detail::split_jwt(text);
    if (!parts) return std::move(parts).error();
    return detail::read_parts(*parts);
}

/// The algorithms that a server's tokens may be signed with, unless the server is known to use others.
inline constexpr jws_algorithm usual_algorithms[] = {jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256};

/// Checks a token's signature. `allowed` is the reader's choice: the token's own `alg` must be in it, and the key must be of that
/// algorithm's kind, so that a public key is never taken for the secret of HS256.
///
/// Example: `auto token = oauth::verify_jwt(text, keys, oauth::usual_algorithms);`
///
/// If the token has a `kid`, only the keys of that name and those without a name are tried, otherwise all of them.
/// Failures: those of `read_jwt`; `rejected` for an algorithm that is not allowed (`none` never is), when no key fits, and for a wrong
/// signature.
/// Source: RFC 7515 section 5.2, RFC 8725 section 3.
template <class>
result<verified_jwt> verify_jwt(std::string_view text, std::span<const verification_key> keys, std::span<const jws_algorithm> allowed) {
    auto parts = detail::split_jwt(text);
    if (!parts) return std::move(parts).error();
    auto token = detail::read_parts(*parts);
    if (!token) return std::move(token).error();
    const auto algorithm = algorithm_named(token->header.alg);
    if (!algorithm || std::find(allowed.begin(), allowed.end(), *algorithm) == allowed.end())
        return fail(failure_kind::rejected, "the token is signed with an algorithm that is not allowed here");
    const auto signature = base64url_decode(parts->signature);
    if (!signature || signature->empty()) return detail::no_jwt("it has no signature");
    bool tried = false;
    for (const verification_key& key : keys) {
        const bool named = token->header.kid.empty() || key.kid().empty() || key.kid() == token->header.kid;
        if (!named || !key.is_for(*algorithm)) continue;
        tried = true;
        if (key.accepts(*algorithm, parts->signed_text, *signature)) return verified_jwt(*std::move(token));
    }
    return fail(
        failure_kind::rejected, tried ? "the token's signature is wrong" : "the server has no key that can check the token's signature");
}

namespace detail {
/// The header as it is written: absent members are left out.
struct signing_header {
    std::string typ = "JWT";
    std::string alg{};
    std::optional<std::string> kid{};
    std::optional<std::string> thumbprint{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"typ", &signing_header::typ>(), azdo::field<"alg", &signing_header::alg>(),
            azdo::field<"kid", &signing_header::kid>(), azdo::field<"x5t#S256", &signing_header::thumbprint>());
    }
};
} // namespace detail

/// Signs claims: `claims` is a described value or JSON text in a `json::raw`. The header holds `alg`, `typ`, and the key's `kid` and
/// `x5t#S256` if it has them.
///
/// Example: `auto token = oauth::sign_jwt(key, my_claims);`
/// Failures: `unavailable` when OpenSSL cannot sign.
template <class Claims>
result<secret<std::string>> sign_jwt(const signing_key& key, const Claims& claims) {
    detail::signing_header head{.alg = std::string(to_string(key.algorithm()))};
    if (!key.kid().empty()) head.kid = key.kid();
    if (!key.thumbprint().empty()) head.thumbprint = key.thumbprint();
    std::string text = base64url_encode(json::encode(head));
    text.append(1, '.').append(base64url_encode(json::encode(claims)));
    auto signature = key.sign(text);
    if (!signature) return std::move(signature).error();
    const secret<std::string> encoded(base64url_encode(*signature));
    wipe(*signature);
    std::string whole;
    whole.reserve(text.size() + 1 + encoded.size()); // a growing buffer would leave its old memory unwiped
    whole.append(text).append(1, '.').append(encoded.reveal());
    return secret<std::string>(std::move(whole));
}

} // namespace azdo::inline v1::oauth
