// SPDX-License-Identifier: BSL-1.0
// The field lines of a response's head: checks them strictly, stores them, and interprets those that frame the body.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/http/headers.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1::detail {

/// Collects field lines. Functions return a fault as fixed text, or null.
///
/// Example: `field_lines fields; if (const char* fault = fields.add("Content-Length: 5")) …;  fields.content_length() == 5`
class field_lines {
public:
    /// The fault of a line (without its CRLF), or null. A line is `name: value` with a token and no blank before the colon, and no control
    /// character except the tab (RFC 9112 section 5).
    static const char* check(std::string_view line) noexcept {
        const std::size_t colon = line.find(':');
        if (colon == line.npos || !http::is_header_name(line.substr(0, colon)))
            return "a field line of the server's response does not begin with a name and a colon";
        return http::is_header_value(line.substr(colon)) ? nullptr : "a field of the server's response has a control character";
    }

    /// Checks a line and stores it.
    const char* add(std::string_view line) {
        if (const char* const fault = check(line)) return fault;
        const std::size_t colon = line.find(':');
        const std::string_view name = line.substr(0, colon), value = trimmed(line.substr(colon + 1), " \t");
        append(lines_, name);
        append(lines_, ":");
        append(lines_, value);
        append(lines_, "\n");
        if (http::same_ignoring_case(name, "Content-Length")) return note_length(value);
        if (http::same_ignoring_case(name, "Transfer-Encoding")) return note_coding(value);
        if (http::same_ignoring_case(name, "Connection")) wants_close_ = wants_close_ || has_element(value, "close");
        return nullptr;
    }
    /// The fault of all lines together, or null.
    const char* framing_fault(bool is_http_1_1) const noexcept {
        if (is_chunked_ && length_) return "the server's response has both Content-Length and Transfer-Encoding";
        if (is_chunked_ && !is_http_1_1) return "the server's response has a Transfer-Encoding, which HTTP/1.0 does not have";
        return nullptr;
    }

    /// Lines `name:value\n`, as `http::header_list` reads them.
    std::string_view lines() const noexcept { return lines_; }
    std::optional<std::uint64_t> content_length() const noexcept { return length_; }
    bool is_chunked() const noexcept { return is_chunked_; }
    bool wants_close() const noexcept { return wants_close_; }

private:
    /// True when a comma-separated list has an element.
    static bool has_element(std::string_view list, std::string_view wanted) noexcept {
        for (;;) {
            const std::size_t comma = list.find(',');
            if (http::same_ignoring_case(trimmed(list.substr(0, comma), " \t"), wanted)) return true;
            if (comma == list.npos) return false;
            list.remove_prefix(comma + 1);
        }
    }
    const char* note_length(std::string_view digits) noexcept {
        if (length_) return "the server's response has more than one Content-Length";
        std::uint64_t length = 0;
        for (const char c : digits) {
            const bool fits = length < std::numeric_limits<std::int64_t>::max() / 10;
            if (c < '0' || c > '9' || !fits) return bad_length;
            length = length * 10 + static_cast<std::uint64_t>(c - '0');
        }
        if (digits.empty()) return bad_length;
        length_ = length;
        return nullptr;
    }
    const char* note_coding(std::string_view coding) noexcept {
        if (is_chunked_ || !http::same_ignoring_case(coding, "chunked"))
            return "the server's response has a Transfer-Encoding other than exactly chunked";
        is_chunked_ = true;
        return nullptr;
    }

    static constexpr const char* bad_length = "the Content-Length of the server's response is not a number of bytes";
    std::string lines_{};
    std::optional<std::uint64_t> length_{};
    bool is_chunked_ = false, wants_close_ = false;
};

} // namespace azdo::inline v1::detail
