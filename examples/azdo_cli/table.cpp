// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/table.hpp>

#include <azdo_cli/display_text.hpp>

#include <algorithm>
#include <utility>

namespace azdo_cli {

namespace {

constexpr std::size_t gap = 2, least = 16; // columns between two cells, and the least that a column is shrunk to

std::size_t sum_of(const std::vector<std::size_t>& widths) {
    std::size_t sum = widths.empty() ? 0 : (widths.size() - 1) * gap;
    for (const std::size_t one : widths) sum += one;
    return sum;
}

/// Shrinks the widest columns of those that may be shrunk, until all fit. False when they cannot.
bool shrink(const table& what, std::vector<std::size_t>& widths, std::size_t width) {
    while (sum_of(widths) > width) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (what.columns[i].shrinks && widths[i] > least && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
        if (widest == widths.size()) return false;
        --widths[widest];
    }
    return true;
}

/// The widths of as many columns as fit, at least one.
std::vector<std::size_t> fitted(const table& what, std::vector<std::size_t> whole, std::size_t width) {
    for (; whole.size() > 1; whole.pop_back())
        if (std::vector<std::size_t> widths = whole; shrink(what, widths, width)) return widths;
    whole.front() = std::min(whole.front(), width);
    return whole;
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
        cells.reserve(row.size());
        for (const std::string& text : row) cells.push_back(one_line(text));
    }
    std::vector<std::size_t> widths(what.columns.size());
    for (const auto& cells : all)
        for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) widths[i] = std::max(widths[i], columns(cells[i]));
    if (width != 0 && !widths.empty()) widths = fitted(what, std::move(widths), width);
    std::vector<std::string> lines;
    for (const auto& cells : all) lines.push_back(line_of(what, widths, cells));
    return lines;
}

} // namespace azdo_cli
