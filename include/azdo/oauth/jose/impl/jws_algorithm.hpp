// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/jose/jws_algorithm.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::oauth::detail {

inline bool is_p256(const EVP_PKEY* key) noexcept {
    char name[32]{};
    std::size_t size = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, &size) != 1) return false;
    return std::string_view(name, size) == "prime256v1" || std::string_view(name, size) == "P-256";
}

AZDO_DECL bool fits(const EVP_PKEY* key, jws_algorithm algorithm) noexcept {
    switch (algorithm) {
    case jws_algorithm::rs256: return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) >= smallest_rsa_key;
    case jws_algorithm::ps256:
        return (EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "RSA-PSS") == 1) && EVP_PKEY_get_bits(key) >= smallest_rsa_key;
    case jws_algorithm::es256: return EVP_PKEY_is_a(key, "EC") == 1 && is_p256(key);
    case jws_algorithm::hs256: return EVP_PKEY_is_a(key, "HMAC") == 1;
    }
    return false;
}

/// Sets the padding of PS256: MGF1 with SHA-256 and a salt as long as the hash (RFC 7518 section 3.5).
inline bool set_padding(EVP_PKEY_CTX* context, jws_algorithm algorithm) noexcept {
    if (algorithm != jws_algorithm::ps256) return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

AZDO_DECL std::string halves_of(std::string_view der) {
    const unsigned char* at = octets(der);
    const ecdsa_sig_ptr parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    std::string halves(2 * es256_half, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(halves.data());
    constexpr int size = static_cast<int>(es256_half);
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + es256_half, size) != size)
        return {};
    return halves;
}
AZDO_DECL std::string der_of(std::string_view halves) {
    if (halves.size() != 2 * es256_half) return {};
    const ecdsa_sig_ptr parts(ECDSA_SIG_new());
    bignum_ptr r(BN_bin2bn(octets(halves), static_cast<int>(es256_half), nullptr));
    bignum_ptr s(BN_bin2bn(octets(halves) + es256_half, static_cast<int>(es256_half), nullptr));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1) return {};
    static_cast<void>(r.release()); // they belong to `parts` now
    static_cast<void>(s.release());
    unsigned char* bytes = nullptr;
    const int size = i2d_ECDSA_SIG(parts.get(), &bytes);
    if (size <= 0) return {};
    std::string der(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(bytes);
    return der;
}

AZDO_DECL result<std::string> sign_bytes(EVP_PKEY* key, jws_algorithm algorithm, std::string_view bytes) {
    const auto failed = [] { return openssl_failed(failure_kind::unavailable, "OpenSSL could not sign: is it the private key?"); };
    const md_ctx_ptr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr;
    if (!context || EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, key) != 1 || !set_padding(parameters, algorithm))
        return failed();
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, octets(bytes), bytes.size()) != 1) return failed();
    std::string signature(size, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(signature.data());
    if (EVP_DigestSign(context.get(), out, &size, octets(bytes), bytes.size()) != 1) return failed();
    signature.resize(size);
    if (algorithm == jws_algorithm::es256) signature = halves_of(signature);
    if (signature.empty()) return failed();
    return signature;
}

AZDO_DECL bool is_signed_by(EVP_PKEY* key, jws_algorithm algorithm, std::string_view bytes, std::string_view signature) {
    if (algorithm == jws_algorithm::hs256) {
        auto expected = sign_bytes(key, algorithm, bytes);
        const bool equal =
            expected && expected->size() == signature.size() && CRYPTO_memcmp(expected->data(), signature.data(), signature.size()) == 0;
        if (expected) wipe(*expected); // for a forged token, this is the right signature
        return equal;
    }
    const std::string der = algorithm == jws_algorithm::es256 ? der_of(signature) : std::string(signature);
    const md_ctx_ptr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr;
    const bool good = context && !der.empty() && EVP_DigestVerifyInit(context.get(), &parameters, EVP_sha256(), nullptr, key) == 1 &&
                      set_padding(parameters, algorithm) &&
                      EVP_DigestVerify(context.get(), octets(der), der.size(), octets(bytes), bytes.size()) == 1;
    ERR_clear_error();
    return good;
}

} // namespace azdo::inline v1::oauth::detail
