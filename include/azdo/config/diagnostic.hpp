// SPDX-License-Identifier: BSL-1.0
// Diagnostics of a configuration file: errors and warnings with their places.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/invisible_character.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::config {

enum class severity : unsigned char {
    error,   ///< the file cannot be used as it is
    warning, ///< it can be used, but something is probably not as intended
};

/// One error or warning. The message never contains the content of a string: it may be a secret.
struct diagnostic {
    severity level = severity::error;
    json_place place{}; ///< line 0: the value is not in the file (it came from the environment, or the file cannot be read)
    std::string message{};
};

/// In file order.
using diagnostics = std::vector<diagnostic>;

inline bool has_errors(const diagnostics& all) noexcept {
    for (const auto& one : all)
        if (one.level == severity::error) return true;
    return false;
}

/// A pointer made safe for a line of text: control characters, invisible characters and those that change the text direction are written as
/// JSON escapes, so that they are visible and cannot end the line or control a terminal.
inline std::string printable(std::string_view pointer) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string made;
    const auto put = [&](std::uint32_t unit) {
        made += "\\u";
        for (const unsigned shift : {12u, 8u, 4u, 0u}) made += digits[unit >> shift & 15];
    };
    while (!pointer.empty()) {
        const text_character one = first_character(pointer);
        const std::size_t size = one.size == 0 ? 1 : one.size;
        const bool control = one.size != 0 && (one.code < 0x20 || (one.code >= 0x7f && one.code < 0xa0));
        if (!control && invisible_name(one.code).empty()) {
            made.append(pointer.substr(0, size));
        } else if (one.code < 0x10000) {
            put(one.code);
        } else {
            put(0xd800 + ((one.code - 0x10000) >> 10));
            put(0xdc00 + (one.code & 0x3ff));
        }
        pointer.remove_prefix(size);
    }
    return made;
}

/// One line for a person or an editor: `FILE:LINE:COLUMN: error: /json/pointer: message`. The root is `(root)`.
inline std::string to_line(std::string_view file, const diagnostic& one) {
    std::string line(file);
    if (one.place.line != 0)
        line.append(1, ':').append(std::to_string(one.place.line)).append(1, ':').append(std::to_string(one.place.column));
    line += one.level == severity::error ? ": error: " : ": warning: ";
    line += one.place.pointer.empty() ? "(root)" : printable(one.place.pointer);
    return line.append(": ").append(one.message);
}

/// All diagnostics, one per line.
inline std::string to_text(std::string_view file, const diagnostics& all) {
    std::string text;
    for (const auto& one : all) {
        if (!text.empty()) text += '\n';
        text += to_line(file, one);
    }
    return text;
}

} // namespace azdo::inline v1::config
