// SPDX-License-Identifier: BSL-1.0
// base64url without padding: the encoding of states, sealed cookies and the parts of a JWT; base64 for Basic credentials.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// Writes bytes as base64url without padding.
///
/// Example: `base64url_encode("\x14\xfb\x9c") == "FPuc"`.
/// Source: RFC 4648 section 5, RFC 7515 appendix C.
inline std::string base64url_encode(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4); // base64_encode adds padding, and a secret must not be copied then
    unsigned held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8 | static_cast<unsigned char>(byte)) & 0xFFFFu;
        for (bits += 8; bits >= 6; bits -= 6) text += digits[held >> (bits - 6) & 63u];
    }
    if (bits > 0) text += digits[held << (6 - bits) & 63u];
    return text;
}

/// Writes bytes as base64, with padding.
///
/// Example: `base64_encode("fo") == "Zm8="`.
/// Source: RFC 4648 section 4.
inline std::string base64_encode(std::string_view bytes) {
    std::string text = base64url_encode(bytes);
    for (char& c : text) c = c == '-' ? '+' : c == '_' ? '/' : c;
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

namespace detail {
constexpr int base64url_digit(char c) noexcept {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '-') return 62;
    return c == '_' ? 63 : -1;
}
} // namespace detail

/// Reads base64url without padding.
///
/// Failures: nullopt for any other character (including padding and blanks), for an impossible length, and for bits set after the last
/// byte, so that each value has exactly one spelling.
inline std::optional<std::string> base64url_decode(std::string_view text) {
    if (text.size() % 4 == 1) return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned held = 0;
    int bits = 0;
    for (const char c : text) {
        const int digit = detail::base64url_digit(c);
        if (digit < 0) return std::nullopt;
        held = (held << 6 | static_cast<unsigned>(digit)) & 0xFFFFu;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 0xFFu);
    }
    if ((held & ((1u << bits) - 1u)) != 0) return std::nullopt;
    return bytes;
}

} // namespace azdo::inline v1
