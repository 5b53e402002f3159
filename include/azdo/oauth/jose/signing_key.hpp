// SPDX-License-Identifier: BSL-1.0
// The private key that signs a client's assertions, and its certificate.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/civil.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>

#include <openssl/pem.h>

#include <algorithm>
#include <cstring>
#include <ctime>
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
    signing_key(detail::pkey_ptr key, jws_algorithm algorithm) : key_(std::move(key)), algorithm_(algorithm) {}
    result<void> take_certificate(std::string_view pem);

    detail::shared_pkey key_;
    jws_algorithm algorithm_;
    std::string kid_;
    std::string thumbprint_;
    std::optional<sys_time> begins_at_;
    std::optional<sys_time> expires_at_;
};

namespace detail {
/// Gives OpenSSL the password of a key; without one OpenSSL has to fail, not prompt at a terminal.
inline int give_password(char* to, int room, int, void* from) noexcept {
    const auto& password = static_cast<const secret<std::string>*>(from)->reveal();
    if (password.empty() || password.size() > static_cast<std::size_t>(room)) return -1;
    std::memcpy(to, password.data(), password.size());
    return static_cast<int>(password.size());
}

inline std::optional<sys_time> time_of(const ASN1_TIME* time) noexcept {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) return std::nullopt;
    namespace ch = std::chrono;
    const civil_date date{parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
    if (!date.exists()) return std::nullopt;
    const ch::seconds whole{days_from_civil(date) * 86'400 + (parts.tm_hour * 60 + parts.tm_min) * 60 + parts.tm_sec};
    return clamp_time(sys_time{whole}); // an offset may lead into the year 10000
}
} // namespace detail

inline result<void> signing_key::take_certificate(std::string_view pem) {
    const auto bio = detail::read_from(pem);
    const detail::x509_ptr certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return detail::openssl_failed(
            failure_kind::invalid_input, "there is no certificate in this text: it needs -----BEGIN CERTIFICATE-----");
    if (X509_check_private_key(certificate.get(), key_.get()) != 1)
        return detail::openssl_failed(failure_kind::invalid_input, "the certificate belongs to another private key");
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return detail::openssl_failed(failure_kind::unavailable, "OpenSSL could not compute the certificate's thumbprint");
    thumbprint_ = base64url_encode({reinterpret_cast<const char*>(digest), size});
    begins_at_ = detail::time_of(X509_get0_notBefore(certificate.get()));
    expires_at_ = detail::time_of(X509_get0_notAfter(certificate.get()));
    return {};
}

inline result<signing_key> signing_key::from_pem(
    const secret<std::string>& key_pem, jws_algorithm algorithm, std::string_view certificate_pem, const secret<std::string>& password) {
    const auto bio = detail::read_from(key_pem.reveal());
    secret<std::string> given(password);
    detail::pkey_ptr key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, &detail::give_password, &given) : nullptr);
    if (!key)
        return detail::openssl_failed(failure_kind::invalid_input,
            "there is no private key in this text that can be read: it needs -----BEGIN PRIVATE KEY-----, and its password if it is "
            "encrypted");
    if (algorithm == jws_algorithm::hs256 || !detail::fits(key.get(), algorithm))
        return detail::openssl_failed(failure_kind::invalid_input,
            "the private key does not fit the algorithm: RS256 and PS256 take RSA from 2048 bits, ES256 takes P-256");
    signing_key made(std::move(key), algorithm);
    const bool in_one_text = certificate_pem.empty() && key_pem.reveal().find("-----BEGIN CERTIFICATE-----") != std::string::npos;
    if (in_one_text) certificate_pem = key_pem.reveal();
    if (!certificate_pem.empty())
        if (auto taken = made.take_certificate(certificate_pem); !taken) return std::move(taken).error();
    return made;
}

} // namespace azdo::inline v1::oauth
