// SPDX-License-Identifier: BSL-1.0
// Characters that slip in when something is copied: blanks, line breaks, control characters, and those outside of ASCII.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace azdo::inline v1::config {

/// A character that has no place in an identifier or secret.
struct foreign_character {
    std::size_t position = 0; ///< in characters, from 1
    std::string_view name{};  ///< "a blank"
};

/// The first character of a text that is a blank, a control character or outside of ASCII; nothing when there is none.
///
/// Example: `find_foreign_character("ab c")->position == 3`
constexpr std::optional<foreign_character> find_foreign_character(std::string_view text) noexcept {
    std::size_t position = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) ++position;
        if (byte > 0x20 && byte < 0x7F) continue;
        if (c == ' ') return foreign_character{position, "a blank"};
        if (c == '\n' || c == '\r') return foreign_character{position, "a line break"};
        if (c == '\t') return foreign_character{position, "a tab"};
        return foreign_character{position, byte < 0x20 || byte == 0x7F ? "a control character" : "not an ASCII character"};
    }
    return std::nullopt;
}

} // namespace azdo::inline v1::config
