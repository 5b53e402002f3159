// SPDX-License-Identifier: BSL-1.0
// Texts of the service in a terminal: what they take up, cut and wrapped to a width, and without what would command the terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace azdo_cli {

/// The columns that a text takes up: 0 for combining characters, 2 for wide ones (East Asian Width W and F, emoji).
std::size_t columns(std::string_view text);

/// The text in one line that is safe to print: runs of white space are one space, control characters are shown as pictures (U+2400…),
/// bytes that are not UTF-8 and characters that reverse or hide text as U+FFFD.
std::string one_line(std::string_view text);

/// As `one_line`, a line for each line of the text; tabs are eight spaces.
std::vector<std::string> safe_lines(std::string_view text);

/// At most `width` columns of a safe text, ending in "…" where something is left out. Nothing fits in 0 columns.
std::string cut(std::string_view text, std::size_t width);

/// A safe text, followed by spaces up to `width` columns.
std::string padded(std::string_view text, std::size_t width);

/// The lines of a safe line of text at `width` columns, broken at spaces where there are any. A width of 0 counts as 1.
std::vector<std::string> wrap(std::string_view line, std::size_t width);

} // namespace azdo_cli
