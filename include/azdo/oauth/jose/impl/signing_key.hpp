// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/jose/signing_key.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/civil.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/openssl.hpp>
#include <azdo/oauth/jose/jws_algorithm.hpp>
#include <azdo/oauth/jose/signing_key.hpp>

#include <openssl/pem.h>

#include <cstddef>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

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
/// A failure whose `sub_key` says what is at fault.
inline failure concerns(const char* what, const char* message) {
    failure made = openssl_failed(failure_kind::invalid_input, message);
    made.sub_key = what;
    return made;
}
} // namespace detail

AZDO_DECL result<void> signing_key::take_certificate(std::string_view pem) {
    const auto bio = detail::read_from(pem);
    const detail::x509_ptr certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return detail::openssl_failed(
            failure_kind::invalid_input, "there is no certificate in this text: it needs -----BEGIN CERTIFICATE-----");
    if (X509_check_private_key(certificate.get(), key_.get()) != 1)
        return detail::concerns("certificate", "the certificate belongs to another private key");
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return detail::openssl_failed(failure_kind::unavailable, "OpenSSL could not compute the certificate's thumbprint");
    thumbprint_ = base64url_encode({reinterpret_cast<const char*>(digest), size});
    begins_at_ = detail::time_of(X509_get0_notBefore(certificate.get()));
    expires_at_ = detail::time_of(X509_get0_notAfter(certificate.get()));
    return {};
}

AZDO_DECL result<signing_key> signing_key::from_pem(
    const secret<std::string>& key_pem, jws_algorithm algorithm, std::string_view certificate_pem, const secret<std::string>& password) {
    const auto bio = detail::read_from(key_pem.reveal());
    secret<std::string> given(password);
    detail::pkey_ptr key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, &detail::give_password, &given) : nullptr);
    if (!key)
        return detail::openssl_failed(failure_kind::invalid_input,
            "there is no private key in this text that can be read: it needs -----BEGIN PRIVATE KEY-----, and its password if it is "
            "encrypted");
    if (algorithm == jws_algorithm::hs256 || !detail::fits(key.get(), algorithm))
        return detail::concerns(
            "algorithm", "the private key does not fit the algorithm: RS256 and PS256 take RSA from 2048 bits, ES256 takes P-256");
    signing_key made(std::move(key), algorithm);
    const bool in_one_text = certificate_pem.empty() && key_pem.reveal().find("-----BEGIN CERTIFICATE-----") != std::string::npos;
    if (in_one_text) certificate_pem = key_pem.reveal();
    if (!certificate_pem.empty())
        if (auto taken = made.take_certificate(certificate_pem); !taken) return std::move(taken).error();
    return made;
}

} // namespace azdo::inline v1::oauth
