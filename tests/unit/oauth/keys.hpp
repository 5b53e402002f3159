// SPDX-License-Identifier: BSL-1.0
// Keys and certificates for the oauth tests, generated in each run.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>
#include <azdo/oauth/jose/signing_key.hpp>

#include <openssl/core_names.h>
#include <openssl/pem.h>

#include <string>
#include <string_view>

namespace fixture {

namespace oauth = azdo::oauth;

inline std::string text_of(BIO* bio) {
    char* at = nullptr;
    const long size = BIO_get_mem_data(bio, &at);
    return std::string(at, static_cast<std::size_t>(size));
}

/// A key of HS256.
inline oauth::detail::pkey_ptr hmac_key(std::string_view bytes) {
    return oauth::detail::pkey_ptr(EVP_PKEY_new_raw_private_key_ex(nullptr, "HMAC", nullptr, oauth::detail::octets(bytes), bytes.size()));
}

/// A private key: as PEM, encrypted if there is a password, and as a public JWK.
class key_pair {
public:
    static key_pair rsa(unsigned bits = 2048) { return key_pair(EVP_RSA_gen(bits)); }
    static key_pair ec(const char* curve = "P-256") { return key_pair(EVP_EC_gen(curve)); }

    azdo::secret<std::string> pem(const std::string& password = {}) const {
        const oauth::detail::bio_ptr bio(BIO_new(BIO_s_mem()));
        const auto* bytes = reinterpret_cast<const unsigned char*>(password.data());
        PEM_write_bio_PrivateKey(bio.get(), key_.get(), password.empty() ? nullptr : EVP_aes_256_cbc(), password.empty() ? nullptr : bytes,
            static_cast<int>(password.size()), nullptr, nullptr);
        return azdo::secret<std::string>(text_of(bio.get()));
    }
    /// A self-signed certificate of this key that expires in `seconds` from now.
    std::string certificate(long seconds = 3600) const {
        const oauth::detail::x509_ptr made(X509_new());
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), seconds);
        X509_set_pubkey(made.get(), key_.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC, oauth::detail::octets("azdo test"), -1, -1, 0);
        X509_set_issuer_name(made.get(), X509_get_subject_name(made.get()));
        X509_sign(made.get(), key_.get(), EVP_sha256());
        const oauth::detail::bio_ptr bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), made.get());
        return text_of(bio.get());
    }
    oauth::json_web_key jwk(const char* kid = "") const {
        oauth::json_web_key made;
        made.kid = kid;
        if (EVP_PKEY_is_a(key_.get(), "RSA") == 1) {
            made.kty = "RSA";
            made.n = number(OSSL_PKEY_PARAM_RSA_N, 0);
            made.e = number(OSSL_PKEY_PARAM_RSA_E, 0);
        } else {
            made.kty = "EC";
            made.crv = "P-256";
            made.x = number(OSSL_PKEY_PARAM_EC_PUB_X, 32);
            made.y = number(OSSL_PKEY_PARAM_EC_PUB_Y, 32);
        }
        return made;
    }
    oauth::signing_key signing(oauth::jws_algorithm algorithm) const { return oauth::signing_key::from_pem(pem(), algorithm).value(); }
    oauth::verification_key verification(const char* kid = "") const { return oauth::verification_key::from_jwk(jwk(kid)).value(); }

private:
    explicit key_pair(EVP_PKEY* key) : key_(key) {}
    std::string number(const char* name, int size) const {
        BIGNUM* read = nullptr;
        EVP_PKEY_get_bn_param(key_.get(), name, &read);
        const oauth::detail::bignum_ptr held(read);
        std::string bytes(static_cast<std::size_t>(size == 0 ? BN_num_bytes(read) : size), '\0');
        BN_bn2binpad(read, reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
        return azdo::base64url_encode(bytes);
    }
    oauth::detail::pkey_ptr key_;
};

inline const key_pair& rsa() {
    static const key_pair one = key_pair::rsa();
    return one;
}
inline const key_pair& other_rsa() {
    static const key_pair one = key_pair::rsa();
    return one;
}
inline const key_pair& ec() {
    static const key_pair one = key_pair::ec();
    return one;
}

} // namespace fixture
