// SPDX-License-Identifier: BSL-1.0
// A table as lines of text that fit a width.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace azdo_cli {

struct column {
    std::string title{};
    bool shrinks = false; ///< cut where the table is too wide; the other columns are kept whole as long as possible
    bool right = false;   ///< aligned right, for numbers
};

struct table {
    std::vector<column> columns;
    std::vector<std::vector<std::string>> rows{}; ///< any text; a row with fewer cells ends in empty ones
};

/// The lines of a table, the titles first. With a width of 0 nothing is cut. Otherwise the columns that shrink share what the others leave;
/// where even these do not fit, columns are left out from the right, and the first one stays.
std::vector<std::string> lines_of(const table& what, std::size_t width);

} // namespace azdo_cli
