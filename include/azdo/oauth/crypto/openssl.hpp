// SPDX-License-Identifier: BSL-1.0
// Owners of OpenSSL's objects, for the headers that sign, verify and read keys.
#pragma once

#include <azdo/core/result.hpp>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <climits>
#include <memory>
#include <string_view>

namespace azdo::inline v1::oauth::detail {

/// A deleter that calls an OpenSSL function.
template <auto Free>
struct openssl_free {
    template <class T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};
inline void free_bio(BIO* bio) noexcept { BIO_free(bio); }

using bio_ptr = std::unique_ptr<BIO, openssl_free<free_bio>>;
using bignum_ptr = std::unique_ptr<BIGNUM, openssl_free<BN_clear_free>>;
using ecdsa_sig_ptr = std::unique_ptr<ECDSA_SIG, openssl_free<ECDSA_SIG_free>>;
using md_ctx_ptr = std::unique_ptr<EVP_MD_CTX, openssl_free<EVP_MD_CTX_free>>;
using param_bld_ptr = std::unique_ptr<OSSL_PARAM_BLD, openssl_free<OSSL_PARAM_BLD_free>>;
using params_ptr = std::unique_ptr<OSSL_PARAM, openssl_free<OSSL_PARAM_free>>;
using pkey_ctx_ptr = std::unique_ptr<EVP_PKEY_CTX, openssl_free<EVP_PKEY_CTX_free>>;
using pkey_ptr = std::unique_ptr<EVP_PKEY, openssl_free<EVP_PKEY_free>>;
using x509_ptr = std::unique_ptr<X509, openssl_free<X509_free>>;

/// Reads a text, which must outlive the reader; null when the text is too long.
inline bio_ptr read_from(std::string_view text) noexcept {
    if (text.size() > INT_MAX) return nullptr;
    return bio_ptr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

inline const unsigned char* octets(std::string_view text) noexcept { return reinterpret_cast<const unsigned char*>(text.data()); }

/// A failure of OpenSSL. Empties OpenSSL's own error queue, which may quote the input.
inline failure openssl_failed(failure_kind kind, const char* what) {
    ERR_clear_error();
    return fail(kind, what);
}

} // namespace azdo::inline v1::oauth::detail
