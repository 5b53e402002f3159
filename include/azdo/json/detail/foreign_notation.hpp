// SPDX-License-Identifier: BSL-1.0
// Recognises notations that look like JSON and are not, so that a message can say what to change.
#pragma once

#include <azdo/core/invisible_character.hpp>

#include <cstddef>
#include <string_view>

namespace azdo::inline v1::json {

/// What JSON requires at the place of a fault.
enum class due_here : unsigned char { key, value, comma };

namespace notation_detail { // `json::detail` would hide `azdo::detail` in this room
/// True for a character that can begin a key or text without quotes: anything visible that is not JSON punctuation.
constexpr bool begins_bare_word(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f && std::string_view("{}[],:\"/#'").find(c) == std::string_view::npos;
}
} // namespace notation_detail

/// Describes what is at an offset in place of a key, value or comma if it is Hjson (hjson.github.io/syntax.html: keys and texts without
/// quotes, `'`, `'''`, commas omitted at line ends) or an invisible character; else an empty text. `after`: where the previous value ended.
///
/// Example: `foreign_notation("{port: 1}", 1, due_here::key)` is "a key without quotes, as in Hjson".
constexpr std::string_view foreign_notation(std::string_view text, std::size_t at, due_here due, std::size_t after = 0) noexcept {
    if (at >= text.size()) return {};
    const text_character one = first_character(text.substr(at));
    if (const std::string_view name = invisible_name(one.code); !name.empty()) return name;
    if (text.substr(at, 3) == "'''") return "a text in ''', as in Hjson";
    const bool bare = one.size != 0 && notation_detail::begins_bare_word(text[at]);
    if (due == due_here::comma) {
        if (text.substr(after, at - after).find('\n') == std::string_view::npos)
            return bare ? "a text without quotes, as in Hjson" : std::string_view{};
        const bool goes_on = bare || text[at] == '"' || text[at] == '\'' || text[at] == '{' || text[at] == '[';
        return goes_on ? "a new line without one, as in Hjson" : std::string_view{};
    }
    if (text[at] == '\'') return due == due_here::key ? "a key in single quotes, as in Hjson" : "a text in single quotes, as in Hjson";
    if (!bare) return {};
    return due == due_here::key ? "a key without quotes, as in Hjson" : "a text without quotes, as in Hjson";
}

/// "UTF-16" or "UTF-32" if a text has that encoding, judged by its byte order mark or by the zeros beside its first character; else empty.
///
/// Example: `foreign_encoding(std::string_view("{\0", 2))` is "UTF-16".
constexpr std::string_view foreign_encoding(std::string_view text) noexcept {
    const auto begins = [text](std::string_view bytes) { return text.substr(0, bytes.size()) == bytes; };
    constexpr std::string_view mark_32_little("\xff\xfe\0\0", 4), mark_32_big("\0\0\xfe\xff", 4);
    if (begins(mark_32_little) || begins(mark_32_big)) return "UTF-32";
    if (begins("\xff\xfe") || begins("\xfe\xff")) return "UTF-16";
    const auto zero = [text](std::size_t i) { return i < text.size() && text[i] == '\0'; };
    const auto ascii = [text](std::size_t i) {
        return i < text.size() && static_cast<unsigned char>(text[i]) < 0x7f &&
               (text[i] >= ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r');
    };
    if ((ascii(0) && zero(1) && zero(2) && zero(3)) || (zero(0) && zero(1) && zero(2) && ascii(3))) return "UTF-32";
    return (ascii(0) && zero(1)) || (zero(0) && ascii(1)) ? "UTF-16" : std::string_view{};
}

} // namespace azdo::inline v1::json
