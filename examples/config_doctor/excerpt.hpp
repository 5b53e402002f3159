// SPDX-License-Identifier: BSL-1.0
// The line of a fault for a person to look at, without the content of any string.
#pragma once

#include <azdo/config/typed_scan.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace config_doctor {

/// Shows lines of one text. Strings print as `"…"`, but for the keys that are described; comments and what stands behind the fault where
/// reading ended print as `…`.
class excerpts {
public:
    explicit excerpts(const azdo::config::typed_scan& scan);

    /// Two lines: the one with the fault, and a caret below its place. Tabs become blanks, and a long line is cut.
    std::string of(std::size_t line, std::size_t column, std::string_view caret_begin = {}, std::string_view caret_end = {}) const;

private:
    struct shown_line {
        std::string text;      ///< `…` stands as the byte 0x01
        std::size_t caret = 0; ///< in it
    };
    shown_line show(std::size_t from, std::size_t to, std::size_t fault) const;
    std::string_view known_key(std::size_t quote) const;

    const azdo::config::typed_scan& scan_;
    std::string_view text_;
    std::size_t end_; ///< behind this nothing could be read
};

} // namespace config_doctor
