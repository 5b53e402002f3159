// SPDX-License-Identifier: BSL-1.0
// Proof Key for Code Exchange: only the program that began a sign-in can exchange its code.
//
// | requirement of RFC 7636 | test in tests/unit/oauth/flow/pkce.cpp |
// |---|---|
// | vector of appendix B | the_vector_of_rfc_7636 |
// | 43 to 128 unreserved characters | invalid_verifiers |
// | S256 only; a new verifier each time | a_verifier_is_made_of_256_bits |
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/crypto/sha256.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::oauth {

/// A new `code_verifier`: 43 characters, 256 bits. Failures: `unavailable` without random bytes.
template <entropy_source E>
result<secret<std::string>> make_code_verifier(E&& entropy) {
    return random_text<32>(entropy);
}

/// The `code_challenge` of a verifier by S256, the only supported method.
///
/// Failures: `invalid_input` for anything but 43 to 128 characters of `A-Z a-z 0-9 - . _ ~`; `unavailable` when OpenSSL cannot compute
/// SHA-256.
/// Source: RFC 7636 section 4.
inline result<std::string> code_challenge(const secret<std::string>& verifier) {
    const std::string_view text = verifier.reveal();
    bool unreserved = text.size() >= 43 && text.size() <= 128;
    for (const char c : text)
        unreserved = unreserved && ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                       std::string_view("-._~").find(c) != std::string_view::npos);
    if (!unreserved) return fail(failure_kind::invalid_input, "a code verifier has 43 to 128 letters, digits and -._~");
    const sha256_digest digest = sha256(text);
    if (!digest.valid) return fail(failure_kind::unavailable, "OpenSSL could not compute SHA-256: is its default provider loaded?");
    return base64url_encode(digest.view());
}

} // namespace azdo::inline v1::oauth
