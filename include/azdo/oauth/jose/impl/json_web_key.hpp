// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/jose/json_web_key.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>

#include <openssl/core_names.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
constexpr std::size_t jwk_number_limit = 4096; // characters: RSA of 16384 bits takes 2731

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

AZDO_DECL result<verification_key> verification_key::from_jwk(const json_web_key& key) {
    if (!key.use.empty() && key.use != "sig") return detail::unusable_jwk("the key is not for signatures");
    auto made = detail::key_of(key);
    if (!made) return std::move(made).error();
    return verification_key(*std::move(made), key.kid, key.alg);
}

} // namespace azdo::inline v1::oauth
