// SPDX-License-Identifier: BSL-1.0
// The private key that signs a client's assertions, and its certificate.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// A private key with the algorithm that it signs with. Copies share it; any thread may use it; it cannot be printed.
///
/// Example:
/// ```
/// auto key = oauth::signing_key::from_pem(pem_text, oauth::jws_algorithm::ps256, certificate_text);
/// ```
class signing_key {
public:
    /// Reads a private key, and optionally its certificate, from PEM. Both may be in one text. `password` opens an encrypted key; there is
    /// no prompt for one.
    ///
    /// Failures: `invalid_input` for a text without a key, a wrong password, a key that does not fit the algorithm (RSA from 2048 bits,
    /// P-256), and a certificate for another key. Nothing of the text is in the message.
    static result<signing_key> from_pem(const secret<std::string>& key_pem, jws_algorithm algorithm, std::string_view certificate_pem = {},
        const secret<std::string>& password = {});

    jws_algorithm algorithm() const noexcept { return algorithm_; }
    /// The name by which the server knows the key, if it has one; written to `kid` in the header.
    const std::string& kid() const noexcept { return kid_; }
    void set_kid(std::string kid) { kid_ = std::move(kid); }
    /// `x5t#S256`: the SHA-256 of the certificate, base64url (RFC 7515 section 4.1.8). Empty without a certificate.
    const std::string& thumbprint() const noexcept { return thumbprint_; }
    /// When the certificate becomes valid; absent without one.
    const std::optional<sys_time>& begins_at() const noexcept { return begins_at_; }
    /// When the certificate expires; absent without one.
    const std::optional<sys_time>& expires_at() const noexcept { return expires_at_; }

    /// Failures: `unavailable` when OpenSSL cannot sign.
    result<std::string> sign(std::string_view bytes) const { return detail::sign_bytes(key_.get(), algorithm_, bytes); }

    /// True for copies of one key.
    bool operator==(const signing_key&) const = default;

private:
    signing_key(detail::shared_pkey key, jws_algorithm algorithm) : key_(std::move(key)), algorithm_(algorithm) {}
    result<void> take_certificate(std::string_view pem);

    detail::shared_pkey key_;
    jws_algorithm algorithm_;
    std::string kid_;
    std::string thumbprint_;
    std::optional<sys_time> begins_at_;
    std::optional<sys_time> expires_at_;
};

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/jose/impl/signing_key.hpp>
#endif
