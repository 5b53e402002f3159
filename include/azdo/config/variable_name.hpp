// SPDX-License-Identifier: BSL-1.0
// Finds environment variables in a string: `${NAME}`, alone or within other text.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/detail/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::config::inline AZDO_JSON_ISA {

/// True for a character that a variable's name may contain.
constexpr bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The name if the whole string is `${NAME}` (the text between the quotes, as written); otherwise empty.
inline std::string variable_in(std::string_view written) {
    if (written.size() < 4) return {};
    std::string text = json::unescaped(written);
    const bool framed = text.size() > 3 && text.starts_with("${") && text.back() == '}';
    std::string name = framed ? text.substr(2, text.size() - 3) : std::string();
    wipe(text);
    for (std::size_t i = 0; i < name.size(); ++i)
        if (!is_name_character(name[i]) || (i == 0 && name[i] >= '0' && name[i] <= '9')) return {};
    return name;
}

/// A part `${NAME}` of a text; `begin` is npos if there is none.
struct variable_part {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos; ///< one past the brace
    std::string_view name{};
};
/// The first one at or after an offset. A name consists of letters, digits and `_`, and does not begin with a digit.
///
/// Example: `next_variable("https://${HOST}:443", 0).name == "HOST"`
inline variable_part next_variable(std::string_view text, std::size_t from) noexcept {
    for (std::size_t at; (at = text.find("${", from)) != text.npos; from = at + 2) {
        std::size_t end = at + 2;
        while (end < text.size() && is_name_character(text[end])) ++end;
        const bool named = end > at + 2 && (text[at + 2] < '0' || text[at + 2] > '9');
        if (named && end < text.size() && text[end] == '}') return {at, end + 1, text.substr(at + 2, end - at - 2)};
    }
    return {};
}

} // namespace azdo::inline v1::config::inline AZDO_JSON_ISA
