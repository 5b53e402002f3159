// SPDX-License-Identifier: BSL-1.0
// Sealing: a text that travels through a browser, which can neither read nor change it (AES-256-GCM), with keys that can be rotated.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/oauth/base64url.hpp>
#include <azdo/oauth/random.hpp>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// A key of AES-256-GCM with a short name, by which a reader finds it among several. Wiped when it dies.
class seal_key {
public:
    /// Derives the key from a secret text that all replicas of a server share, such as `sharedSecrets.cookie` of the configuration.
    ///
    /// Requirement: at least 32 bytes that nobody can guess (a password is no such text).
    /// Failures: `invalid_input` when it is shorter. Source: HKDF-SHA256, RFC 5869.
    static result<seal_key> from_secret(const secret<std::string>& text);
    /// A key that lives as long as this process. Failures: `unavailable` when the source gives no bytes.
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

/// Sealing uses `current`; opening takes any. To rotate: put the new key in `current`, the old one in `previous` for as long as what it
/// sealed may come back.
struct seal_keys {
    seal_key current;
    std::vector<seal_key> previous{};
};

namespace detail {
inline failure sealing_failed() {
    return fail(failure_kind::unavailable, "OpenSSL could not seal or derive a key: is its default provider loaded?");
}
inline failure not_sealed_here() {
    return fail(failure_kind::invalid_input,
        "this sealed value was changed, or was sealed with another key or for another use: begin again");
}

constexpr std::size_t seal_nonce_size = 12;
constexpr std::size_t seal_tag_size = 16;
constexpr std::size_t seal_head_size = 1 + seal_key::id_size; // version, name of the key
constexpr std::size_t seal_limit = 64 * 1024;

using cipher_context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
inline cipher_context new_cipher_context() { return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free}; }

inline const unsigned char* bytes_of(std::string_view text) noexcept { return reinterpret_cast<const unsigned char*>(text.data()); }
inline unsigned char* bytes_of(std::string& text) noexcept { return reinterpret_cast<unsigned char*>(text.data()); }
inline int length_of(std::string_view text) noexcept { return static_cast<int>(text.size()); }

/// Encrypts in place behind the head and the nonce; `out` has room for the tag.
inline bool encrypt(const seal_key& key, std::string_view plain, std::string_view purpose, std::string& out) {
    const auto context = new_cipher_context();
    const unsigned char* nonce = bytes_of(out) + seal_head_size;
    unsigned char* text = bytes_of(out) + seal_head_size + seal_nonce_size;
    int size = 0;
    return context != nullptr && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), nonce) == 1 &&
           EVP_EncryptUpdate(context.get(), nullptr, &size, bytes_of(out), static_cast<int>(seal_head_size)) == 1 &&
           EVP_EncryptUpdate(context.get(), nullptr, &size, bytes_of(purpose), length_of(purpose)) == 1 &&
           EVP_EncryptUpdate(context.get(), text, &size, bytes_of(plain), length_of(plain)) == 1 && size == length_of(plain) &&
           EVP_EncryptFinal_ex(context.get(), text + size, &size) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(seal_tag_size), text + plain.size()) == 1;
}

inline bool decrypt(const seal_key& key, std::string& sealed, std::string_view purpose, std::string& plain) {
    const auto context = new_cipher_context();
    const unsigned char* nonce = bytes_of(sealed) + seal_head_size;
    const unsigned char* text = nonce + seal_nonce_size;
    unsigned char* tag = bytes_of(sealed) + sealed.size() - seal_tag_size;
    unsigned char none = 0;
    int size = 0;
    return context != nullptr && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), nonce) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &size, bytes_of(sealed), static_cast<int>(seal_head_size)) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &size, bytes_of(purpose), length_of(purpose)) == 1 &&
           EVP_DecryptUpdate(context.get(), bytes_of(plain), &size, text, length_of(plain)) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(seal_tag_size), tag) == 1 &&
           EVP_DecryptFinal_ex(context.get(), &none, &size) == 1;
}
} // namespace detail

inline result<seal_key> seal_key::from_secret(const secret<std::string>& text) {
    if (text.size() < 32)
        return fail(failure_kind::invalid_input, "a secret to derive a key from needs at least 32 unguessable characters");
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> hkdf{EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free};
    if (!hkdf) return detail::sealing_failed();
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context{EVP_KDF_CTX_new(hkdf.get()), &EVP_KDF_CTX_free};
    std::string hash = "SHA256";
    std::string label = "azdo sealed text, AES-256-GCM, version 1";
    secret<std::string> given(text);
    const std::array<OSSL_PARAM, 4> parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, hash.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char*>(given.reveal().data()), given.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, label.data(), label.size()), OSSL_PARAM_construct_end()};
    std::string derived(32 + id_size, '\0');
    const bool made =
        context != nullptr && EVP_KDF_derive(context.get(), detail::bytes_of(derived), derived.size(), parameters.data()) == 1;
    secret<std::string> kept{std::string_view(derived)};
    wipe(derived);
    if (!made) return detail::sealing_failed();
    return seal_key(std::move(kept));
}

/// Seals a text: nobody without a key can read it, change it, or use it where another `purpose` is expected.
///
/// Example: `auto cookie = oauth::seal(keys, text, "my cookie for session " + id, azdo::oauth::system_entropy);`
///
/// The result is base64url, 45 bytes and a third longer than `plain`. One key seals at most 2^32 texts (SP 800-38D section 8.3).
/// Failures: `too_large` over 64 KiB; `unavailable` without random bytes.
template <entropy_source E>
result<std::string> seal(const seal_keys& keys, std::string_view plain, std::string_view purpose, E&& entropy) {
    if (plain.size() > detail::seal_limit || purpose.size() > detail::seal_limit)
        return fail(failure_kind::too_large, "at most 64 KiB can be sealed");
    std::string sealed(detail::seal_head_size + detail::seal_nonce_size + plain.size() + detail::seal_tag_size, '\0');
    sealed[0] = 1;
    sealed.replace(1, seal_key::id_size, keys.current.id());
    if (!entropy(std::span<unsigned char>(detail::bytes_of(sealed) + detail::seal_head_size, detail::seal_nonce_size)))
        return detail::no_entropy();
    if (!detail::encrypt(keys.current, plain, purpose, sealed)) return detail::sealing_failed();
    return base64url_encode(sealed);
}

/// Opens what `seal` made with one of the keys and the same purpose.
///
/// Failures: `invalid_input`, in the same words whatever the cause.
inline result<secret<std::string>> unseal(const seal_keys& keys, std::string_view text, std::string_view purpose) {
    constexpr std::size_t frame = detail::seal_head_size + detail::seal_nonce_size + detail::seal_tag_size;
    if (text.size() > 2 * detail::seal_limit || purpose.size() > detail::seal_limit) return detail::not_sealed_here();
    auto sealed = base64url_decode(text);
    if (!sealed || sealed->size() < frame || (*sealed)[0] != 1) return detail::not_sealed_here();
    const auto open_with = [&](const seal_key& key, secret<std::string>& opened) {
        if (std::string_view(*sealed).substr(1, seal_key::id_size) != key.id()) return false;
        std::string plain(sealed->size() - frame, '\0');
        const bool good = detail::decrypt(key, *sealed, purpose, plain);
        if (good) opened = secret<std::string>(std::string_view(plain));
        wipe(plain);
        return good;
    };
    secret<std::string> opened;
    bool good = open_with(keys.current, opened);
    for (const auto& key : keys.previous) good = good || open_with(key, opened);
    if (!good) return detail::not_sealed_here();
    return opened;
}

} // namespace azdo::inline v1::oauth
