// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/crypto/sha256.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/oauth/crypto/sha256.hpp>

#include <openssl/evp.h>

#include <string_view>

namespace azdo::inline v1::oauth {

AZDO_DECL sha256_digest sha256(std::string_view bytes) noexcept {
    sha256_digest digest;
    unsigned size = 0;
    digest.valid =
        EVP_Digest(bytes.data(), bytes.size(), digest.bytes.data(), &size, EVP_sha256(), nullptr) == 1 && size == digest.bytes.size();
    return digest;
}

} // namespace azdo::inline v1::oauth
