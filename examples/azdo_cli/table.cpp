// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/table.hpp>

#include <azdo_cli/display_text.hpp>

#include <algorithm>

namespace azdo_cli {

namespace {

constexpr std::size_t gap = 2, least = 8; // columns between two cells, and the least that a column is shrunk to

std::size_t sum_of(const std::vector<std::size_t>& widths) {
    std::size_t sum = widths.empty() ? 0 : (widths.size() - 1) * gap;
    for (const std::size_t one : widths) sum += one;
    return sum;
}

/// The widest column that may still be shrunk, or the number of columns.
std::size_t widest_of(const table& what, const std::vector<std::size_t>& widths) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool can = what.columns[i].shrinks && widths[i] > least;
        if (can && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    return widest;
}

void fit(const table& what, std::vector<std::size_t>& widths, std::size_t width) {
    while (sum_of(widths) > width) {
        if (const std::size_t widest = widest_of(what, widths); widest < widths.size()) {
            --widths[widest];
        } else if (widths.size() > 1) {
            widths.pop_back();
        } else {
            widths.front() = width;
        }
    }
}

std::string line_of(const table& what, const std::vector<std::size_t>& widths, const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string text = i < cells.size() ? cut(cells[i], widths[i]) : std::string();
        if (i > 0) line.append(gap, ' ');
        line += what.columns[i].right ? std::string(widths[i] - columns(text), ' ') + text : padded(text, widths[i]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

} // namespace

std::vector<std::string> lines_of(const table& what, std::size_t width) {
    std::vector<std::vector<std::string>> all(1);
    for (const column& one : what.columns) all.front().push_back(one.title);
    for (const auto& row : what.rows) {
        auto& cells = all.emplace_back();
        for (const std::string& text : row) cells.push_back(one_line(text));
    }
    std::vector<std::size_t> widths(what.columns.size());
    for (const auto& cells : all)
        for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) widths[i] = std::max(widths[i], columns(cells[i]));
    if (width != 0 && !widths.empty()) fit(what, widths, width);
    std::vector<std::string> lines;
    for (const auto& cells : all) lines.push_back(line_of(what, widths, cells));
    return lines;
}

} // namespace azdo_cli
