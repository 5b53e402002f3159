// SPDX-License-Identifier: BSL-1.0
// `secret<T>`: secrecy as a type. It has no `<<`, compares in constant time and wipes its memory when it is destroyed.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// Overwrites memory in a way that the optimizer may not remove.
inline void wipe(void* memory, std::size_t bytes) noexcept {
    volatile char* at = static_cast<volatile char*>(memory);
    for (std::size_t i = 0; i < bytes; ++i) at[i] = 0;
}

/// Wipes a whole string buffer, including its unused capacity, and leaves the string empty.
AZDO_OUT_OF_LINE inline void wipe(std::string& text) noexcept {
    constexpr std::string_view zeros("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 15);
    while (text.size() < text.capacity()) detail::append(text, zeros.substr(0, text.capacity() - text.size())); // no allocation
    wipe(text.data(), text.size());
    text.clear();
}

/// Compares in a time that depends only on the lengths.
inline bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept {
    unsigned char difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(
            difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b.empty() ? '\0' : b[i % b.size()])));
    return difference == 0;
}

template <class T>
class secret;

/// A text that must not be shown: a Client Secret, a token, an authorization code.
///
/// Example: `azdo::secret<std::string> key{std::getenv("KEY")};  send(key.reveal());`
///
/// Only `reveal()` gives access to the text; it cannot be streamed. Every buffer that it owned is wiped when it is assigned, moved from or
/// destroyed. The caller must wipe copies of the revealed text.
template <>
class secret<std::string> {
public:
    using value_type = std::string;

    secret() = default;
    /// Takes a text and wipes the source: moving a short string leaves its characters there.
    explicit secret(std::string&& text) : text_(std::move(text)) { wipe(text); }
    explicit secret(const std::string& text) : text_(text) {}
    explicit secret(std::string_view text) : text_(text) {}
    explicit secret(const char* text) : text_(text) {}
    secret(const secret&) = default;
    secret(secret&& other) noexcept : text_(std::move(other.text_)) { wipe(other.text_); }
    secret& operator=(const secret& other) {
        if (this != &other) {
            std::string copy(other.text_);
            wipe(text_);
            text_ = std::move(copy);
            wipe(copy); // a short text is copied, not moved
        }
        return *this;
    }
    secret& operator=(secret&& other) noexcept {
        if (this != &other) {
            wipe(text_);
            text_ = std::move(other.text_);
            wipe(other.text_);
        }
        return *this;
    }
    ~secret() { wipe(text_); }

    /// The text. The reference is valid until the secret changes.
    const std::string& reveal() const noexcept { return text_; }
    bool empty() const noexcept { return text_.empty(); }
    std::size_t size() const noexcept { return text_.size(); }
    void clear() noexcept { wipe(text_); }

    friend bool operator==(const secret& a, const secret& b) noexcept { return equal_in_constant_time(a.text_, b.text_); }

    template <class Stream>
    friend Stream& operator<<(Stream&, const secret&) = delete; // a secret is never printed; to do so on purpose, call reveal()

private:
    std::string text_;
};

} // namespace azdo::inline v1
