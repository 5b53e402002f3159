// SPDX-License-Identifier: BSL-1.0
// Seals texts that travel through a browser, which can neither read nor change them (AES-256-GCM). Keys can be rotated.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/crypto/random.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// A key with a short name, by which a reader finds it among several. Wiped when it is destroyed.
///
/// `seal` does not encrypt with this key itself: it derives an AES-256-GCM key from it for each purpose (HKDF), so that form tokens,
/// cookies, pending sign-ins and stored grants never share one.
class seal_key {
public:
    /// Derives the key from a secret text that all replicas of a server share, such as `sharedSecrets.cookie` of the configuration.
    ///
    /// Requirement: at least 32 unguessable bytes (a password is not such a text).
    /// Failures: `invalid_input` when it is shorter. Source: HKDF-SHA256, RFC 5869.
    static result<seal_key> from_secret(const secret<std::string>& text);
    /// A random key, which is lost when the process ends. Failures: `unavailable` when the source gives no bytes.
    template <entropy_source E>
    static result<seal_key> from_entropy(E&& entropy) {
        auto text = random_text<32>(entropy);
        if (!text) return std::move(text.error());
        return from_secret(*text);
    }

    static constexpr std::size_t id_size = 4;
    std::string_view id() const noexcept { return std::string_view(derived_.reveal()).substr(32); }
    const unsigned char* bytes() const noexcept { return reinterpret_cast<const unsigned char*>(derived_.reveal().data()); }

private:
    explicit seal_key(secret<std::string> derived) : derived_(std::move(derived)) {}
    secret<std::string> derived_; // 32 bytes of key, then the name
};

/// Sealing uses `current`; opening uses any of them. To rotate: put the new key in `current`, and keep the old one in `previous` as long as
/// texts that it sealed may come back.
struct seal_keys {
    seal_key current;
    std::vector<seal_key> previous{};
};

namespace detail {
constexpr std::size_t seal_nonce_size = 12;
constexpr std::size_t seal_tag_size = 16;
constexpr std::size_t seal_head_size = 1 + seal_key::id_size; // version, name of the key
constexpr std::size_t seal_limit = 64 * 1024;
constexpr std::size_t seal_cipher_key_size = 32;
constexpr char seal_version = 2;       ///< a key for each purpose
constexpr char seal_first_version = 1; ///< of azdo 0.1.0: one key for all purposes; still opened, no longer made

failure sealing_failed();
inline unsigned char* bytes_of(std::string& text) noexcept { return reinterpret_cast<unsigned char*>(text.data()); }

/// HKDF-SHA256 (RFC 5869) without a salt. Fills `derived`; false when OpenSSL cannot.
bool derive(std::string_view key, std::string_view info, std::string& derived);
/// The cipher key of a purpose: HKDF of the seal key with the SHA-256 of the purpose, because OpenSSL 3.0 limits the length of HKDF's own
/// input. Empty when OpenSSL cannot derive it.
secret<std::string> key_for(const seal_key& key, std::string_view purpose);
/// Encrypts into `out`, after the head and the nonce; `out` has room for the tag.
bool encrypt(const secret<std::string>& key, std::string_view plain, std::string_view purpose, std::string& out);
} // namespace detail

/// Seals a text: without a key, nobody can read it, change it, or use it where another `purpose` is expected.
///
/// Example: `auto cookie = oauth::seal(keys, text, "my cookie for session " + id, azdo::oauth::system_entropy);`
///
/// The result is base64url, 45 bytes and a third longer than `plain`.
///
/// Each purpose has its own encryption key (HKDF-SHA256 of `keys.current`), and nonces are random: a seal key is good for 2^32 texts for
/// each purpose (SP 800-38D section 8.3). A purpose that names its context (a session, a connection) never gets there; for one that is
/// always the same text, replace the key before then: at 1,000 texts a second that is after 49 days.
/// Failures: `too_large` over 64 KiB; `unavailable` without random bytes.
template <entropy_source E>
result<std::string> seal(const seal_keys& keys, std::string_view plain, std::string_view purpose, E&& entropy) {
    if (plain.size() > detail::seal_limit || purpose.size() > detail::seal_limit)
        return fail(failure_kind::too_large, "at most 64 KiB can be sealed");
    std::string sealed(detail::seal_head_size + detail::seal_nonce_size + plain.size() + detail::seal_tag_size, '\0');
    sealed[0] = detail::seal_version;
    sealed.replace(1, seal_key::id_size, keys.current.id());
    if (!entropy(std::span<unsigned char>(detail::bytes_of(sealed) + detail::seal_head_size, detail::seal_nonce_size)))
        return detail::no_entropy();
    if (!detail::encrypt(detail::key_for(keys.current, purpose), plain, purpose, sealed)) return detail::sealing_failed();
    return base64url_encode(sealed);
}

/// Opens what `seal`, also that of azdo 0.1.0, sealed with one of the keys for the same purpose.
///
/// Failures: `invalid_input`, with the same message whatever the cause.
result<secret<std::string>> unseal(const seal_keys& keys, std::string_view text, std::string_view purpose);

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/crypto/impl/seal.hpp>
#endif
