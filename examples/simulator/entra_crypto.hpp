// SPDX-License-Identifier: BSL-1.0
// RSA keys, certificates and JSON Web Tokens of the simulated Entra ID.
#pragma once

#include "text.hpp"

#include <boost/json/object.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace simulator::entra {

using key_ptr = std::shared_ptr<EVP_PKEY>;
using certificate_ptr = std::shared_ptr<X509>;

std::optional<std::string> base64url_decode(std::string_view text);
std::string sha1(std::string_view bytes);
std::string sha256(std::string_view bytes);
std::int64_t epoch(time_point time);

/// A certificate from PEM; null if the text is not one.
certificate_ptr read_certificate(std::string_view pem);
std::string der_of(X509& certificate);
bool is_valid_at(X509& certificate, time_point now);

/// The server's `number`th signing key with its self-signed certificate. It is made at first use and shared by the whole process.
struct signing_key {
    key_ptr key;
    std::string der; ///< the certificate
    std::string kid;
};
const signing_key& signing_key_number(std::size_t number);

/// The key as a JSON Web Key, with the members that Entra ID publishes.
boost::json::object public_jwk(const signing_key& key);
/// Null if the object is not an RSA key.
key_ptr key_of_jwk(const boost::json::object& jwk);

/// A token's three parts, decoded but not verified.
struct jwt {
    boost::json::object header, claims;
    std::string signed_text, signature;

    /// Empty if the claim is missing or is not text.
    std::string header_text(std::string_view name) const;
    std::string text(std::string_view claim) const;
    /// A NumericDate; empty if it is missing.
    std::optional<std::int64_t> time(std::string_view claim) const;
};
std::optional<jwt> parse_jwt(std::string_view token);
std::string sign_jwt(const signing_key& key, const boost::json::object& claims);
/// Verifies RS256 or PS256; false for every other algorithm.
bool has_signature_of(const jwt& token, EVP_PKEY& key);

} // namespace simulator::entra
