// SPDX-License-Identifier: BSL-1.0
// A JSON text over several lines, for people.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::json {

/// The same JSON with each member and element on a line of its own; empty objects and lists, and lists of plain values, stay on one.
///
/// Example: `azdo::json::indented("{\"a\":[1,2]}")` is `{`, `  "a": [1, 2]`, `}` on three lines.
///
/// Requirement: the text is JSON, its empty objects and lists without white space inside (as `encode` writes it).
inline std::string indented(std::string_view text, std::size_t step = 2) {
    std::string made;
    std::string open; // the brackets, `(` for a list that stays on its line
    const auto line = [&] { made.append(1, '\n').append(open.size() * step, ' '); };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            std::size_t end = at + 1;
            while (text[end] != '"') end += text[end] == '\\' ? 2 : 1;
            made.append(text, at, end + 1 - at);
            at = end;
        } else if (c == '{' || c == '[') {
            const bool empty = text[at + 1] == '}' || text[at + 1] == ']';
            const bool plain = c == '[' && text.find_first_of("{[", at + 1) > text.find(']', at);
            made += c;
            open += plain || empty ? '(' : c;
            if (open.back() != '(') line();
        } else if (c == '}' || c == ']') {
            const bool on_lines = open.back() != '(';
            open.pop_back();
            if (on_lines) line();
            made += c;
        } else if (c == ',') {
            made += c;
            if (open.back() == '(')
                made += ' ';
            else
                line();
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            made += c;
            if (c == ':') made += ' ';
        }
    }
    return made;
}

} // namespace azdo::inline v1::json
