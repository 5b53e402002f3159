// SPDX-License-Identifier: BSL-1.0
// A sign-in that has begun and waits for its callback.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::oauth {

/// How long a person may take between the authorize page and the callback.
inline constexpr std::chrono::minutes sign_in_lifetime{10};

/// What must be remembered between `authorize` and `accept_callback`. It belongs to the browser that began it: keep it where only that
/// browser can bring it back (oauth/store/cookie_pending_store.hpp seals it in a cookie).
struct pending_sign_in {
    secret<std::string> state{};
    std::string client_id{};
    std::string redirect_uri{};
    std::string issuer{};  ///< what an `iss` in the callback must be (RFC 9207); empty: there must be none
    std::string context{}; ///< the program's own data, such as the organization to connect; not sent to the server
    sys_time created_at{};
    secret<std::string> code_verifier{}; ///< PKCE; empty in the legacy dialect
    std::string nonce{};                 ///< what the ID token must repeat; empty: none was requested
    bool issuer_required = false;        ///< the server always sends `iss`
    std::string token_url{};             ///< the server's: the code may go only there

    bool operator==(const pending_sign_in&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"state", &pending_sign_in::state>(azdo::as::required),
            azdo::field<"client_id", &pending_sign_in::client_id>(azdo::as::required),
            azdo::field<"redirect_uri", &pending_sign_in::redirect_uri>(azdo::as::required),
            azdo::field<"issuer", &pending_sign_in::issuer>(), azdo::field<"context", &pending_sign_in::context>(),
            azdo::field<"created_at", &pending_sign_in::created_at>(azdo::as::required),
            azdo::field<"code_verifier", &pending_sign_in::code_verifier>(), azdo::field<"nonce", &pending_sign_in::nonce>(),
            azdo::field<"issuer_required", &pending_sign_in::issuer_required>(),
            azdo::field<"token_url", &pending_sign_in::token_url>(azdo::as::required), azdo::refuse_unknown());
    }
};

/// When the sign-in may be forgotten.
inline sys_time expires_at(const pending_sign_in& pending) noexcept { return pending.created_at + sign_in_lifetime; }

/// True when the callback is too late, or the sign-in claims to have begun in the future (a minute of skew between replicas is allowed).
inline bool is_expired(const pending_sign_in& pending, sys_time now) noexcept {
    return now >= expires_at(pending) || pending.created_at > now + std::chrono::minutes{1};
}

/// A name for the sign-in that reveals nothing of its state: 22 characters of base64url, from its SHA-256. It may appear in logs and in the
/// name of a cookie.
///
/// Failures: `unavailable` when OpenSSL cannot compute the hash.
inline result<std::string> sign_in_id(const secret<std::string>& state) {
    const sha256_digest digest = sha256(state.reveal());
    if (!digest.valid) return fail(failure_kind::unavailable, "OpenSSL could not compute SHA-256: is its default provider loaded?");
    return base64url_encode(digest.view().substr(0, 16));
}

} // namespace azdo::inline v1::oauth
