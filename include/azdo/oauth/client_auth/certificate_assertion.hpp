// SPDX-License-Identifier: BSL-1.0
// Client assertions signed with the client's private key: a certificate at Entra ID, `private_key_jwt` elsewhere.
//
// | requirement | test in tests/unit/oauth/client_auth/certificate_assertion.cpp |
// |---|---|
// | claims of RFC 7523 section 3, `x5t#S256` | the_claims_and_the_header |
// | a new `jti` each time | each_assertion_is_another_one |
// | PS256, RS256, ES256 | every_algorithm_is_verified |
// | an expired certificate signs nothing | an_expired_certificate |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/jose/jwt_claims.hpp>
#include <azdo/oauth/jose/signing_key.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
/// The claims of a client assertion (RFC 7523 section 3).
struct assertion_claims {
    std::string aud{};
    std::string iss{};
    std::string sub{};
    std::string jti{};
    std::int64_t iat = 0;
    std::int64_t nbf = 0;
    std::int64_t exp = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"aud", &assertion_claims::aud>(), azdo::field<"iss", &assertion_claims::iss>(),
            azdo::field<"sub", &assertion_claims::sub>(), azdo::field<"jti", &assertion_claims::jti>(),
            azdo::field<"iat", &assertion_claims::iat>(), azdo::field<"nbf", &assertion_claims::nbf>(),
            azdo::field<"exp", &assertion_claims::exp>());
    }
};
} // namespace detail

/// Signs a new assertion for each token request: valid for 5 minutes, each with its own `jti`.
///
/// Example:
/// ```
/// auto key = oauth::signing_key::from_pem(pem, oauth::jws_algorithm::ps256, certificate);
/// if (!key) return key.error();
/// app.authentication = oauth::client_auth::assertion(oauth::certificate_assertion{*key, oauth::system_entropy});
/// ```
/// Requirement: any thread may call `entropy`.
/// Failures: `invalid_input` when the certificate has expired; `unavailable` without random bytes, or when OpenSSL cannot sign.
/// Source: RFC 7523 section 3, https://learn.microsoft.com/entra/identity-platform/certificate-credentials
template <entropy_source Entropy>
class certificate_assertion {
public:
    certificate_assertion(signing_key key, Entropy entropy) : key_(std::move(key)), entropy_(std::move(entropy)) {}

    result<secret<std::string>> operator()(const assertion_target& target) const {
        if (key_.expires_at() && target.now >= *key_.expires_at())
            return fail(failure_kind::invalid_input, "the certificate has expired: register a new one, and put it into the configuration");
        auto jti = random_text<16>(entropy_);
        if (!jti) return std::move(jti).error();
        const std::int64_t now = numeric_date(target.now);
        detail::assertion_claims claims{std::string(target.audience), std::string(target.client_id), std::string(target.client_id),
            jti->reveal(), now, now, now + lifetime.count()};
        return sign_jwt(key_, claims);
    }

    static constexpr std::chrono::seconds lifetime{300};

private:
    signing_key key_;
    mutable Entropy entropy_; // a source may change its state, such as a counter
};

} // namespace azdo::inline v1::oauth
