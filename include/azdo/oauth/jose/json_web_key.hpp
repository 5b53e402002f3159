// SPDX-License-Identifier: BSL-1.0
// JSON Web Keys: the public keys of a server, which check the signatures of its tokens.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// A key in JSON (RFC 7517). Members that a verifier does not need are left out; a private half is not read.
struct json_web_key {
    std::string kty{}; ///< `RSA`, `EC`, `oct`
    std::string kid{};
    std::string use{}; ///< `sig`, `enc`, or empty for any
    std::string alg{}; ///< the only algorithm that it is for, or empty
    std::string crv{};
    std::string n{}, e{};    ///< RSA, base64url
    std::string x{}, y{};    ///< EC, base64url
    secret<std::string> k{}; ///< a shared secret, base64url

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"kty", &json_web_key::kty>(azdo::as::required), azdo::field<"kid", &json_web_key::kid>(),
            azdo::field<"use", &json_web_key::use>(), azdo::field<"alg", &json_web_key::alg>(), azdo::field<"crv", &json_web_key::crv>(),
            azdo::field<"n", &json_web_key::n>(), azdo::field<"e", &json_web_key::e>(), azdo::field<"x", &json_web_key::x>(),
            azdo::field<"y", &json_web_key::y>(), azdo::field<"k", &json_web_key::k>());
    }
};

/// The response of `jwks_uri` (RFC 7517 section 5).
struct json_web_key_set {
    std::vector<json_web_key> keys{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"keys", &json_web_key_set::keys>(azdo::as::required)); }
};

/// A key that checks signatures. Copies share it; any thread may use it.
class verification_key {
public:
    /// Failures: `invalid_input` for a kind, curve or size that is not accepted (RSA from 2048 bits, P-256, secrets from 32 bytes), for
    /// numbers that do not form a key, and for a key that is not for signatures.
    static result<verification_key> from_jwk(const json_web_key& key);

    const std::string& kid() const noexcept { return kid_; }
    /// True when this key may check signatures of an algorithm: it is of the right kind, and not meant for another algorithm.
    bool is_for(jws_algorithm algorithm) const noexcept {
        return (alg_.empty() || alg_ == to_string(algorithm)) && detail::fits(key_.get(), algorithm);
    }
    /// Requirement: `is_for(algorithm)`.
    bool accepts(jws_algorithm algorithm, std::string_view bytes, std::string_view signature) const {
        return detail::is_signed_by(key_.get(), algorithm, bytes, signature);
    }

private:
    verification_key(detail::shared_pkey key, std::string kid, std::string alg)
        : key_(std::move(key)), kid_(std::move(kid)), alg_(std::move(alg)) {}
    detail::shared_pkey key_;
    std::string kid_;
    std::string alg_;
};

namespace detail {
constexpr std::size_t jwk_limit = 200; // keys of a set
} // namespace detail

/// The usable keys of a set; others (for encryption, of other kinds) are left out, as RFC 7517 section 5 asks.
///
/// Failures: `protocol` when none is left, or when there are more than 200.
inline result<std::vector<verification_key>> verification_keys(const json_web_key_set& set) {
    if (set.keys.size() > detail::jwk_limit) return fail(failure_kind::protocol, "the server's key set has too many keys");
    std::vector<verification_key> usable;
    for (const json_web_key& one : set.keys)
        if (auto key = verification_key::from_jwk(one)) usable.push_back(*std::move(key));
    if (usable.empty()) return fail(failure_kind::protocol, "the server's key set has no key that can check signatures");
    return usable;
}

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/jose/impl/json_web_key.hpp>
#endif
