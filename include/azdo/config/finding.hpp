// SPDX-License-Identifier: BSL-1.0
// What is to be said about a configuration file: errors and warnings, each with its place.
#pragma once

#include <azdo/core/failure.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::config {

enum class severity : unsigned char {
    error,   ///< the file cannot be used as it is
    warning, ///< it can, but something is probably not meant so
};

/// One thing to say. Its words never hold the content of a string: it may be a secret.
struct finding {
    severity level = severity::error;
    json_place place{}; ///< line 0: the value does not stand in the file (it came from the environment, or the file cannot be read)
    std::string message{};
};

/// All of them, in the order of their places.
using findings = std::vector<finding>;

/// True when there is an error among them.
inline bool has_errors(const findings& all) noexcept {
    for (const auto& one : all)
        if (one.level == severity::error) return true;
    return false;
}

/// A pointer for a line of text: control characters of keys as the escapes of JSON, so that they neither end the line nor steer a terminal.
inline std::string printable(std::string_view pointer) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string made;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        const auto byte = static_cast<unsigned char>(pointer[i]);
        const auto next = static_cast<unsigned char>(i + 1 < pointer.size() ? pointer[i + 1] : '\0');
        const bool upper = byte == 0xC2 && next >= 0x80 && next < 0xA0; // U+0080 to U+009F
        if (byte >= 0x20 && byte != 0x7F && !upper) {
            made += pointer[i];
            continue;
        }
        const unsigned char code = upper ? next : byte;
        made.append("\\u00").append(1, digits[code >> 4]).append(1, digits[code & 15]);
        i += upper ? 1 : 0;
    }
    return made;
}

/// One line for a person or an editor: `FILE:LINE:COLUMN: error: /json/pointer: message`. The root is `(root)`.
inline std::string to_line(std::string_view file, const finding& one) {
    std::string line(file);
    if (one.place.line != 0)
        line.append(1, ':').append(std::to_string(one.place.line)).append(1, ':').append(std::to_string(one.place.column));
    line += one.level == severity::error ? ": error: " : ": warning: ";
    line += one.place.pointer.empty() ? "(root)" : printable(one.place.pointer);
    return line.append(": ").append(one.message);
}

/// All findings, one a line.
inline std::string to_text(std::string_view file, const findings& all) {
    std::string text;
    for (const auto& one : all) {
        if (!text.empty()) text += '\n';
        text += to_line(file, one);
    }
    return text;
}

} // namespace azdo::inline v1::config
