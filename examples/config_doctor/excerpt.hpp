// SPDX-License-Identifier: BSL-1.0
// Shows the line of a fault to a person, without the content of any string.
#pragma once

#include <azdo/config/typed_scan.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace config_doctor {

/// Shows lines of one text. Strings print as `"…"`, except described keys; comments, and everything after the fault at which reading
/// stopped, print as `…`.
class excerpts {
public:
    explicit excerpts(const azdo::config::typed_scan& scan);

    /// Two lines: the line with the fault, and a caret below its place. Tabs become blanks, and long lines are cut.
    std::string of(std::size_t line, std::size_t column, std::string_view caret_begin = {}, std::string_view caret_end = {}) const;

private:
    struct shown_line {
        std::string text;      ///< `…` is represented by the byte 0x01
        std::size_t caret = 0; ///< index in `text`
    };
    shown_line show(std::size_t from, std::size_t to, std::size_t fault) const;
    void append(std::string& shown, std::size_t at, std::string_view token, bool is_cut) const;
    std::string_view known_key(std::size_t quote) const;

    const azdo::config::typed_scan& scan_;
    std::string_view text_;
    std::size_t end_; ///< nothing after this could be read
};

} // namespace config_doctor
