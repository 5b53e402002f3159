// SPDX-License-Identifier: BSL-1.0
// JSON Web Keys: the public keys of a server, which check the signatures of its tokens.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <optional>
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
    verification_key(detail::pkey_ptr key, std::string kid, std::string alg)
        : key_(std::move(key)), kid_(std::move(kid)), alg_(std::move(alg)) {}
    detail::shared_pkey key_;
    std::string kid_;
    std::string alg_;
};

namespace detail {
constexpr std::size_t jwk_number_limit = 4096; // characters: RSA of 16384 bits takes 2731
constexpr std::size_t jwk_limit = 200;         // keys of a set

inline failure unusable_jwk(const char* why) { return openssl_failed(failure_kind::invalid_input, why); }

inline pkey_ptr key_from_params(const char* kind, const OSSL_PARAM_BLD* built) {
    const params_ptr params(OSSL_PARAM_BLD_to_param(const_cast<OSSL_PARAM_BLD*>(built)));
    const pkey_ctx_ptr context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return pkey_ptr(key);
}

inline pkey_ptr rsa_key(std::string_view n, std::string_view e) {
    const bignum_ptr modulus(BN_bin2bn(octets(n), static_cast<int>(n.size()), nullptr));
    const bignum_ptr exponent(BN_bin2bn(octets(e), static_cast<int>(e.size()), nullptr));
    const param_bld_ptr built(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !built || BN_is_odd(exponent.get()) != 1 || BN_is_one(exponent.get()) == 1) return nullptr;
    if (OSSL_PARAM_BLD_push_BN(built.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(built.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return nullptr;
    return key_from_params("RSA", built.get());
}

/// OpenSSL refuses a point that is not on the curve.
inline pkey_ptr p256_key(std::string_view x, std::string_view y) {
    if (x.size() != es256_half || y.size() != es256_half) return nullptr;
    std::string point(1, '\4'); // uncompressed
    point.append(x).append(y);
    const param_bld_ptr built(OSSL_PARAM_BLD_new());
    if (!built || OSSL_PARAM_BLD_push_utf8_string(built.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(built.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return nullptr;
    return key_from_params("EC", built.get());
}

inline pkey_ptr hmac_key(std::string_view bytes) {
    return pkey_ptr(EVP_PKEY_new_raw_private_key_ex(nullptr, "HMAC", nullptr, octets(bytes), bytes.size()));
}

inline result<pkey_ptr> key_of(const json_web_key& key) {
    const auto number = [](const std::string& text) {
        return text.size() > jwk_number_limit ? std::optional<std::string>() : base64url_decode(text);
    };
    pkey_ptr made;
    if (key.kty == "RSA") {
        const auto n = number(key.n), e = number(key.e);
        if (n && e) made = rsa_key(*n, *e);
        if (made && !fits(made.get(), jws_algorithm::rs256)) return unusable_jwk("the RSA key is shorter than 2048 bits");
    } else if (key.kty == "EC") {
        if (key.crv != "P-256") return unusable_jwk("the curve of the key is not P-256");
        const auto x = number(key.x), y = number(key.y);
        if (x && y) made = p256_key(*x, *y);
    } else if (key.kty == "oct") {
        auto bytes = number(key.k.reveal());
        if (bytes && bytes->size() < smallest_hmac_key) return unusable_jwk("the shared key is shorter than 32 bytes");
        if (bytes) made = hmac_key(*bytes);
        if (bytes) wipe(*bytes);
    } else {
        return unusable_jwk("the key is of a kind that is not supported (RSA, EC and oct are)");
    }
    if (!made) return unusable_jwk("the key's numbers do not form a key");
    return made;
}
} // namespace detail

inline result<verification_key> verification_key::from_jwk(const json_web_key& key) {
    if (!key.use.empty() && key.use != "sig") return detail::unusable_jwk("the key is not for signatures");
    auto made = detail::key_of(key);
    if (!made) return std::move(made).error();
    return verification_key(*std::move(made), key.kid, key.alg);
}

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
