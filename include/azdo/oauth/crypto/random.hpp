// SPDX-License-Identifier: BSL-1.0
// The concept of a source of random bytes, and unguessable texts made from it.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// A source of random bytes: a callable that fills the span with unpredictable bytes, or returns false when it cannot.
/// `system_entropy` (oauth/crypto/entropy.hpp) is one; a test passes one that counts.
template <class E>
concept entropy_source = requires(E& entropy, std::span<unsigned char> bytes) {
    { entropy(bytes) } -> std::convertible_to<bool>;
};

namespace detail {
inline failure no_entropy() {
    return fail(failure_kind::unavailable, "the source of random bytes gave none, so nothing unguessable can be made: try again");
}
} // namespace detail

/// `Bytes` random bytes as base64url: 32 bytes are 43 characters and 256 bits.
///
/// Requirement: at least 16 bytes, the 128 bits that RFC 6749 section 10.10 requires of values that must not be guessed.
/// Failures: `unavailable` when the source gives no bytes.
template <std::size_t Bytes, entropy_source E>
result<secret<std::string>> random_text(E&& entropy) {
    static_assert(Bytes >= 16, "azdo: fewer than 128 bits can be guessed");
    unsigned char bytes[Bytes]{};
    if (!entropy(std::span<unsigned char>(bytes))) return detail::no_entropy();
    secret<std::string> text(base64url_encode({reinterpret_cast<const char*>(bytes), Bytes}));
    wipe(bytes, Bytes);
    return text;
}

} // namespace azdo::inline v1::oauth
