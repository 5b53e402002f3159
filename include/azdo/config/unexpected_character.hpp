// SPDX-License-Identifier: BSL-1.0
// Characters that slip in when something is copied: blanks, line breaks, control characters, and those outside ASCII.
#pragma once

#include <azdo/core/invisible_character.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace azdo::inline v1::config {

/// A character that does not belong in an identifier or secret.
struct unexpected_character {
    std::size_t position = 0; ///< in characters, counted from 1
    std::string_view name{};  ///< "a blank"
};

/// The first character of a text that is a blank, a control character or outside ASCII; nullopt if there is none. Invisible characters are
/// named (`invisible_name`); visible ones are not: they may be part of a secret.
///
/// Example: `find_unexpected_character("ab c")->position == 3`
constexpr std::optional<unexpected_character> find_unexpected_character(std::string_view text) noexcept {
    std::size_t position = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) ++position;
        if (byte > 0x20 && byte < 0x7F) continue;
        if (c == ' ') return unexpected_character{position, "a blank"};
        if (c == '\n' || c == '\r') return unexpected_character{position, "a line break"};
        if (c == '\t') return unexpected_character{position, "a tab"};
        if (byte < 0x20 || byte == 0x7F) return unexpected_character{position, "a control character"};
        const std::string_view name = invisible_name(first_character(text.substr(at)).code);
        return unexpected_character{position, name.empty() ? "not an ASCII character" : name};
    }
    return std::nullopt;
}

/// The first invisible character of a text outside ASCII (`invisible_name`); nullopt if there is none.
///
/// Example: `find_invisible_character("app\u200bId")->name` is "U+200B ZERO WIDTH SPACE".
constexpr std::optional<unexpected_character> find_invisible_character(std::string_view text) noexcept {
    for (std::size_t at = 0, position = 1; at < text.size(); ++position) {
        const text_character one = first_character(text.substr(at));
        if (const std::string_view name = invisible_name(one.code); !name.empty()) return unexpected_character{position, name};
        at += one.size == 0 ? 1 : one.size;
    }
    return std::nullopt;
}

} // namespace azdo::inline v1::config
