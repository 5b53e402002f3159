// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/crypto/seal.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/crypto/sha256.hpp>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
AZDO_DECL failure sealing_failed() {
    return fail(failure_kind::unavailable, "OpenSSL could not seal or derive a key: is its default provider loaded?");
}
inline failure not_sealed_here() {
    return fail(
        failure_kind::invalid_input, "this sealed value was changed, or was sealed with another key or for another use: begin again");
}

constexpr bool is_known_version(char version) noexcept { return version == seal_version || version == seal_first_version; }

using cipher_context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
inline cipher_context new_cipher_context() { return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free}; }

inline const unsigned char* bytes_of(std::string_view text) noexcept { return reinterpret_cast<const unsigned char*>(text.data()); }
inline int length_of(std::string_view text) noexcept { return static_cast<int>(text.size()); }

AZDO_DECL bool derive(std::string_view key, std::string_view info, std::string& derived) {
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> hkdf{EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free};
    if (!hkdf) return false;
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context{EVP_KDF_CTX_new(hkdf.get()), &EVP_KDF_CTX_free};
    std::string hash = "SHA256";
    const std::array<OSSL_PARAM, 4> parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, hash.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char*>(key.data()), key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char*>(info.data()), info.size()), OSSL_PARAM_construct_end()};
    return context != nullptr && EVP_KDF_derive(context.get(), bytes_of(derived), derived.size(), parameters.data()) == 1;
}

AZDO_DECL secret<std::string> key_for(const seal_key& key, std::string_view purpose) {
    const sha256_digest digest = sha256(purpose);
    std::string derived(seal_cipher_key_size, '\0');
    const std::string_view root(reinterpret_cast<const char*>(key.bytes()), seal_cipher_key_size);
    const std::string label = std::string("azdo sealed text, AES-256-GCM, version 2\n").append(digest.view());
    const bool made = digest.valid && derive(root, label, derived);
    secret<std::string> kept{made ? std::string_view(derived) : std::string_view()};
    wipe(derived);
    return kept;
}

AZDO_DECL bool encrypt(const secret<std::string>& key, std::string_view plain, std::string_view purpose, std::string& out) {
    const auto context = new_cipher_context();
    const unsigned char* nonce = bytes_of(out) + seal_head_size;
    unsigned char* text = bytes_of(out) + seal_head_size + seal_nonce_size;
    int size = 0;
    return !key.empty() && context != nullptr &&
           EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes_of(key.reveal()), nonce) == 1 &&
           EVP_EncryptUpdate(context.get(), nullptr, &size, bytes_of(out), static_cast<int>(seal_head_size)) == 1 &&
           EVP_EncryptUpdate(context.get(), nullptr, &size, bytes_of(purpose), length_of(purpose)) == 1 &&
           EVP_EncryptUpdate(context.get(), text, &size, bytes_of(plain), length_of(plain)) == 1 && size == length_of(plain) &&
           EVP_EncryptFinal_ex(context.get(), text + size, &size) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(seal_tag_size), text + plain.size()) == 1;
}

inline bool decrypt(const seal_key& key, std::string& sealed, std::string_view purpose, std::string& plain) {
    const bool is_first = sealed[0] == seal_first_version;
    const secret<std::string> derived = is_first ? secret<std::string>() : key_for(key, purpose);
    if (!is_first && derived.empty()) return false;
    const unsigned char* cipher_key = is_first ? key.bytes() : bytes_of(derived.reveal());
    const auto context = new_cipher_context();
    const unsigned char* nonce = bytes_of(sealed) + seal_head_size;
    const unsigned char* text = nonce + seal_nonce_size;
    unsigned char* tag = bytes_of(sealed) + sealed.size() - seal_tag_size;
    unsigned char none = 0;
    int size = 0;
    return context != nullptr && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, cipher_key, nonce) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &size, bytes_of(sealed), static_cast<int>(seal_head_size)) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &size, bytes_of(purpose), length_of(purpose)) == 1 &&
           EVP_DecryptUpdate(context.get(), bytes_of(plain), &size, text, length_of(plain)) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(seal_tag_size), tag) == 1 &&
           EVP_DecryptFinal_ex(context.get(), &none, &size) == 1;
}
} // namespace detail

AZDO_DECL result<seal_key> seal_key::from_secret(const secret<std::string>& text) {
    if (text.size() < 32)
        return fail(failure_kind::invalid_input, "a secret to derive a key from needs at least 32 unguessable characters");
    std::string derived(detail::seal_cipher_key_size + id_size, '\0');
    const bool made = detail::derive(text.reveal(), "azdo sealed text, AES-256-GCM, version 1", derived);
    secret<std::string> kept{std::string_view(derived)};
    wipe(derived);
    if (!made) return detail::sealing_failed();
    return seal_key(std::move(kept));
}

AZDO_DECL result<secret<std::string>> unseal(const seal_keys& keys, std::string_view text, std::string_view purpose) {
    constexpr std::size_t frame = detail::seal_head_size + detail::seal_nonce_size + detail::seal_tag_size;
    if (text.size() > 2 * detail::seal_limit || purpose.size() > detail::seal_limit) return detail::not_sealed_here();
    auto sealed = base64url_decode(text);
    if (!sealed || sealed->size() < frame || !detail::is_known_version((*sealed)[0])) return detail::not_sealed_here();
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
