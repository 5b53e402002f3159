// SPDX-License-Identifier: BSL-1.0
// Lines and columns in a text, for offsets in ascending order.
#pragma once

#include <azdo/core/text.hpp>

#include <cstddef>
#include <string_view>

namespace azdo::inline v1::json {

/// Reads a text once. Lines end with LF or CRLF; columns count code points from 1 (a tab is one); a byte order mark does not count.
///
/// Example: `place_reader place(text);  place.go_to(7);  report(place.line(), place.column());`
class place_reader {
public:
    explicit place_reader(std::string_view text) noexcept : text_(text), at_(azdo::detail::size_of_mark(text)) {}

    /// Moves forward to an offset; an offset past the end counts as the end.
    void go_to(std::size_t offset) noexcept {
        for (; at_ < offset && at_ < text_.size(); ++at_) {
            if (text_[at_] == '\n') {
                ++line_;
                column_ = 1;
            } else if ((static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80) {
                ++column_;
            }
        }
    }
    std::size_t line() const noexcept { return line_; }
    std::size_t column() const noexcept { return column_; }

private:
    std::string_view text_;
    std::size_t at_;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

} // namespace azdo::inline v1::json
