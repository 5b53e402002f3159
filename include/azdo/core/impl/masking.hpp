// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/core/masking.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/invisible_character.hpp>
#include <azdo/core/masking.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace azdo::inline v1 {
namespace detail {
constexpr bool is_letter(char c) noexcept { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_ascii(char c) noexcept { return static_cast<unsigned char>(c) < 0x80; }
AZDO_OUT_OF_LINE inline bool is_one_of(char c, const char* all) noexcept {
    while (*all != '\0' && *all != c) ++all;
    return *all != '\0';
}
/// A letter, a digit, or part of a character beyond ASCII.
constexpr bool is_word_character(char c) noexcept { return is_letter(c) || is_digit(c) || !is_ascii(c); }

/// True for a text that contains a JSON Web Token: `eyJ` where a token may begin, followed by enough characters of its alphabet.
AZDO_COLD inline bool is_jwt(std::string_view word) noexcept {
    for (std::size_t at = 0; at + 3 <= word.size(); ++at) {
        std::size_t end = at, digits = 0;
        if (word[at] != 'e' || word[at + 1] != 'y' || word[at + 2] != 'J') continue;
        for (; end < word.size() && is_host_character(word[end]); ++end) digits += is_digit(word[end]) ? 1 : 0;
        const bool begins = at == 0 || is_one_of(word[at - 1], "-_.") || !is_host_character(word[at - 1]);
        if (word.size() > 20 && (begins || (end - at > 16 && digits != 0))) return true;
    }
    return false;
}
/// True for a word of prose after "Basic" or "Bearer": letters of one case after the first, in pieces joined by punctuation. Random text
/// has both cases or digits, or is longer than words are; a final `=` belongs to base64.
AZDO_COLD inline bool is_prose(std::string_view word) noexcept {
    if (!word.empty() && word.back() == '=') return false;
    std::size_t piece = 0, upper = 0;
    bool first_upper = false;
    for (const char c : word) {
        if (is_one_of(c, "-_/.:!?=+&")) {
            piece = upper = 0;
            continue;
        }
        if (!is_letter(c)) return false;
        const bool is_upper = c < 'a';
        if (piece++ == 0) first_upper = is_upper;
        upper += is_upper ? 1 : 0;
        const bool one_case = upper == 0 || upper == piece || (upper == 1 && first_upper);
        if (!one_case || piece > 20) return false;
    }
    return true;
}
/// True for text that looks like a credential where one may follow. Credentials are ASCII.
AZDO_COLD inline bool is_credential(std::string_view text) noexcept {
    std::size_t size = 0;
    while (size < text.size() && is_ascii(text[size])) ++size;
    return size >= 8 && !is_prose({text.data(), size});
}
/// True when the scheme of an `Authorization` header is at a position of a word and is not part of a longer name.
AZDO_COLD inline bool is_scheme_at(std::string_view word, std::size_t at, std::string_view scheme) noexcept {
    const std::size_t end = at + scheme.size();
    return equal_ignoring_case(part(word, at, scheme.size()), scheme) && (at == 0 || !is_letter(word[at - 1])) &&
           (end == word.size() || (is_ascii(word[end]) && !is_host_character(word[end])));
}
/// The end of the first scheme in a word, or npos.
AZDO_COLD inline std::size_t end_of_scheme(std::string_view word) noexcept {
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (is_scheme_at(word, at, "Bearer")) return at + 6;
        if (is_scheme_at(word, at, "Basic")) return at + 5;
    }
    return word.npos;
}
/// True for the noun that may be between a scheme and a credential: `Bearer token: x`.
AZDO_COLD inline bool names_credential(std::string_view word) noexcept {
    while (!word.empty() && !is_word_character(word.back())) word.remove_suffix(1);
    return word.empty() || equal_ignoring_case(word, "token") || equal_ignoring_case(word, "credential");
}

/// How a message treats a character.
enum class message_character : unsigned char { of_word, separator, blank, unfit };

/// The invisible code points in merged ranges, without their names, which programs that only mask do not need.
struct invisible_codes {
    std::uint32_t all[21]{}; ///< the first code and, in the lower 12 bits, the distance of the last one
    std::size_t size = 0;
    constexpr invisible_codes() noexcept {
        std::uint32_t next = 0;
        for (const auto& one : invisible_ranges) {
            if (size == 0 || next != one.first) all[size++] = one.first << 12;
            next = one.last + 1;
            all[size - 1] = (all[size - 1] & ~0xfffu) | (one.last - (all[size - 1] >> 12));
        }
    }
};
inline constexpr invisible_codes unseen{};
static_assert(unseen.size == sizeof unseen.all / sizeof unseen.all[0]);

/// True when `invisible_name(code)` is not empty.
AZDO_COLD inline bool is_unseen(std::uint32_t code) noexcept {
    for (const std::uint32_t one : unseen.all)
        if (code <= (one >> 12) + (one & 0xfff)) return code >= one >> 12;
    return false;
}
AZDO_COLD inline message_character kind_of_code(std::uint32_t code) noexcept {
    const bool blank = code <= 0xa0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x2028 || code == 0x2029 ||
                       code == 0x202f || code == 0x205f || code == 0x3000;
    if (blank) return message_character::blank;
    if (is_unseen(code)) return message_character::unfit;
    const bool punctuation =
        code < 0xc0 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040) || (code >= 0xff00 && code < 0xff21);
    return punctuation ? message_character::separator : message_character::of_word;
}
/// The kind of a text's first character; sets `size` to the character's size.
AZDO_COLD inline message_character kind_of_front(std::string_view text, std::size_t& size) noexcept {
    const char c = text.front();
    size = 1;
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f) return message_character::blank;
    if (is_ascii(c)) {
        if (c == '\\' && text.size() > 1 && is_one_of(text[1], "nrtbf")) size = 2; // `\nBearer x`
        return is_one_of(c, "\"'`,;()[]{}<>\\|") ? message_character::separator : message_character::of_word;
    }
    const text_character one = first_character(text);
    if (one.size == 0) return message_character::unfit;
    size = one.size;
    return kind_of_code(one.code);
}

/// Appends one message to a text.
class message_writer {
public:
    message_writer(std::string& to, std::size_t limit) noexcept : out_(to), begin_(to.size()), limit_(limit) {}

    AZDO_COLD void write(std::string_view text) {
        while (!text.empty() && size() <= limit_) text.remove_prefix(put(text));
        if (size() > limit_) cut();
        while (size() != 0 && out_.back() == ' ') out_.pop_back();
    }

private:
    std::size_t size() const noexcept { return out_.size() - begin_; }
    /// Writes the first character or word of a text; returns its size.
    AZDO_COLD std::size_t put(std::string_view text) {
        std::size_t end = 0;
        const message_character kind = kind_of_front(text, end);
        if (kind == message_character::blank) {
            if (size() != 0 && out_.back() != ' ') append(out_, ' ');
        } else if (kind != message_character::of_word) {
            append(out_, kind == message_character::unfit ? std::string_view("\xef\xbf\xbd") : std::string_view(text.data(), end));
        } else {
            for (std::size_t more = 0; end < text.size() && kind_of_front({text.data() + end, text.size() - end}, more) == kind;)
                end += more;
            word({text.data(), end < limit_ + 100 ? end : limit_ + 100}); // no more of it is shown
        }
        return end;
    }
    AZDO_COLD void word(std::string_view text) {
        const std::size_t scheme = credential_follows_ ? 0 : end_of_scheme(text);
        credential_follows_ = false;
        bool hidden = is_jwt(text);
        if (!hidden && scheme != text.npos) {
            std::size_t begin = scheme;
            while (begin < text.size() && !is_word_character(text[begin])) ++begin;
            append(out_, {text.data(), begin});
            text.remove_prefix(begin);
            hidden = is_credential(text);
            credential_follows_ = names_credential(text);
        }
        append(out_, hidden ? "***" : text);
    }
    /// Cuts to at most `limit_` bytes, at the end of a character.
    AZDO_COLD void cut() {
        bool within_character = true;
        while (size() > limit_ || (within_character && size() != 0)) {
            within_character = (static_cast<unsigned char>(out_.back()) & 0xC0) == 0x80;
            out_.pop_back();
        }
        append(out_, "...");
    }

    std::string& out_;
    std::size_t begin_;
    std::size_t limit_;
    bool credential_follows_ = false;
};
} // namespace detail

AZDO_OUT_OF_LINE AZDO_DECL void append_sanitized(std::string& to, std::string_view text, std::size_t limit) {
    detail::message_writer(to, limit).write(text);
}
AZDO_OUT_OF_LINE AZDO_DECL std::string sanitized(std::string_view text, std::size_t limit) {
    std::string made;
    append_sanitized(made, text, limit);
    return made;
}

} // namespace azdo::inline v1
