// SPDX-License-Identifier: BSL-1.0
// SHA-256, which names a sign-in without revealing its state.
#pragma once

#include <array>
#include <string_view>

namespace azdo::inline v1::oauth {

/// The result of `sha256`.
struct sha256_digest {
    std::array<unsigned char, 32> bytes{};
    bool valid = false; ///< false when OpenSSL could not compute it

    std::string_view view() const noexcept { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
};

/// The SHA-256 of some bytes.
///
/// Example: `base64url_encode(sha256(state).view())`. Source: FIPS 180-4.
sha256_digest sha256(std::string_view bytes) noexcept;

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/crypto/impl/sha256.hpp>
#endif
