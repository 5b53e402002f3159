// SPDX-License-Identifier: BSL-1.0
// Random bytes from OpenSSL, for programs without a source of their own.
#pragma once

#include <span>

namespace azdo::inline v1::oauth {

/// Fills the span from OpenSSL's generator, which the operating system seeds. Any thread may call it.
///
/// Example: `oauth::authorize(server, app, {.scopes = registered}, azdo::oauth::system_entropy, now);`
/// Failures: false when OpenSSL has no entropy.
struct system_entropy_t {
    bool operator()(std::span<unsigned char> bytes) const noexcept;
};
inline constexpr system_entropy_t system_entropy{};

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/crypto/impl/entropy.hpp>
#endif
