// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/crypto/sha256_check.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/oauth/crypto/sha256_check.hpp>

#include <openssl/evp.h>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

AZDO_DECL sha256_check::~sha256_check() { EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(context_)); }

AZDO_DECL void sha256_check::restart() {
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(context_));
    EVP_MD_CTX* const made = EVP_MD_CTX_new();
    context_ = made;
    if (made != nullptr && EVP_DigestInit_ex(made, EVP_sha256(), nullptr) == 1) return;
    EVP_MD_CTX_free(made);
    context_ = nullptr;
}
AZDO_DECL void sha256_check::take(std::string_view bytes) {
    auto* const hashed = static_cast<EVP_MD_CTX*>(context_);
    if (hashed == nullptr || EVP_DigestUpdate(hashed, bytes.data(), bytes.size()) == 1) return;
    EVP_MD_CTX_free(hashed);
    context_ = nullptr;
}
AZDO_DECL result<void> sha256_check::finish() {
    auto* const hashed = static_cast<EVP_MD_CTX*>(context_);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (hashed == nullptr || EVP_DigestFinal_ex(hashed, digest, &size) != 1)
        return fail(failure_kind::protocol, "OpenSSL could not compute the SHA-256 of the content");
    std::string found;
    for (unsigned i = 0; i < size; ++i) {
        constexpr std::string_view digits = "0123456789abcdef";
        found += digits[digest[i] >> 4];
        found += digits[digest[i] & 15];
    }
    if (azdo::detail::equal_ignoring_case(found, expected_)) return {};
    return fail(failure_kind::protocol, "the content does not have the expected SHA-256");
}

} // namespace azdo::inline v1::oauth
