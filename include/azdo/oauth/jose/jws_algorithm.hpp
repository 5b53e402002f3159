// SPDX-License-Identifier: BSL-1.0
// The signature algorithms of JSON Web Signature that a client of an authorization server needs.
#pragma once

#include <azdo/core/result.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace azdo::inline v1::oauth {

/// RFC 7518 section 3.1. There is no `none`: a token without a signature is never accepted.
enum class jws_algorithm : unsigned char {
    rs256, ///< RSASSA-PKCS1-v1_5 with SHA-256
    ps256, ///< RSASSA-PSS with SHA-256
    es256, ///< ECDSA with P-256 and SHA-256
    hs256, ///< HMAC with SHA-256: the key is a secret that both sides know
};

/// The name in the member `alg`.
constexpr std::string_view to_string(jws_algorithm algorithm) noexcept {
    constexpr std::string_view names[] = {"RS256", "PS256", "ES256", "HS256"};
    return names[static_cast<unsigned char>(algorithm)];
}
/// The algorithm of a name; nothing for any other name, including `none`. Names are case-sensitive.
constexpr std::optional<jws_algorithm> algorithm_named(std::string_view name) noexcept {
    for (const auto one : {jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256, jws_algorithm::hs256})
        if (to_string(one) == name) return one;
    return std::nullopt;
}

namespace detail {
/// A key that is shared by copies.
using shared_pkey = std::shared_ptr<evp_pkey_st>;

constexpr int smallest_rsa_key = 2048;        // bits, RFC 7518 section 3.3
constexpr std::size_t smallest_hmac_key = 32; // bytes, RFC 7518 section 3.2
constexpr std::size_t es256_half = 32;        // bytes: a signature is r, then s

/// True when a key has the kind and the size that an algorithm takes: a key of one kind is never used as another.
bool fits(const evp_pkey_st* key, jws_algorithm algorithm) noexcept;
/// Converts an ES256 signature from OpenSSL's DER to its two halves, and back. Empty when that is impossible.
std::string halves_of(std::string_view der);
std::string der_of(std::string_view halves);
/// Signs some bytes. Requirement: `fits(key, algorithm)`. Failures: `unavailable` when OpenSSL cannot.
result<std::string> sign_bytes(evp_pkey_st* key, jws_algorithm algorithm, std::string_view bytes);
/// True for a valid signature. Requirement: `fits(key, algorithm)`.
bool is_signed_by(evp_pkey_st* key, jws_algorithm algorithm, std::string_view bytes, std::string_view signature);
} // namespace detail

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/jose/impl/jws_algorithm.hpp>
#endif
